import type { StoredColumn } from "../../store/catalogue/catalogue.ts";
import type { FacetValue } from "./facets.ts";
import { RowSet } from "./row-set.ts";

/** How often a value occurs among some engagements. */
export interface Counted extends FacetValue {
  readonly count: number;
}

/** One facet of all engagements, in memory. */
export class FacetColumn {
  readonly list: readonly FacetValue[];
  readonly #ends: Int32Array;
  readonly #codes: Int32Array;
  readonly #places: ReadonlyMap<string, number>;

  constructor({ list, ends, codes }: StoredColumn) {
    this.list = list as readonly FacetValue[];
    this.#ends = ends;
    this.#codes = codes;
    this.#places = new Map(this.list.map(({ value }, place) => [value, place]));
  }

  /** Engagements that have one of the values. */
  withAny(values: readonly string[]): RowSet {
    const set = new RowSet(this.#ends.length);
    const wanted = new Set(values.flatMap((value) => this.#places.get(value) ?? []));
    if (wanted.size === 0) return set;
    let row = 0;
    for (const [at, code] of this.#codes.entries()) {
      if (!wanted.has(code)) continue;
      while ((this.#ends[row] ?? 0) <= at) row++;
      set.add(row);
    }
    return set;
  }

  /** Places in the list of the values of a row. */
  of(row: number): Int32Array {
    return this.#codes.subarray(row === 0 ? 0 : this.#ends[row - 1], this.#ends[row]);
  }

  value(place: number): FacetValue {
    return this.list[place] ?? { value: "", label: null };
  }

  /** Values that occur, the most frequent first, then by value. */
  counts(rows: RowSet, most: number): { readonly values: readonly Counted[]; readonly distinct: number } {
    const tally = new Uint32Array(this.list.length);
    const [ends, codes] = [this.#ends, this.#codes];
    rows.each((row) => {
      for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < (ends[row] ?? 0); at++) {
        const code = codes[at] ?? 0;
        tally[code] = (tally[code] ?? 0) + 1;
      }
    });
    const places: number[] = [];
    for (const [place, count] of tally.entries()) if (count > 0) places.push(place);
    const sorted = places.sort((a, b) => (tally[b] ?? 0) - (tally[a] ?? 0) || (this.value(a).value < this.value(b).value ? -1 : 1));
    return { distinct: places.length, values: sorted.slice(0, most).map((place) => ({ ...this.value(place), count: tally[place] ?? 0 })) };
  }
}
