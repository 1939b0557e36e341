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
  /** Rows by value, laid out when they are first asked for: those of a value end where `ends` says. */
  #rows: { readonly ends: Int32Array; readonly rows: Int32Array } | null = null;

  constructor({ list, ends, codes }: StoredColumn) {
    this.list = list as readonly FacetValue[];
    this.#ends = ends;
    this.#codes = codes;
    this.#places = new Map(this.list.map(({ value }, place) => [value, place]));
  }

  /** Engagements that have one of the values. */
  withAny(values: readonly string[]): RowSet {
    const set = new RowSet(this.#ends.length);
    this.#rows ??= byValue(this.list.length, this.#ends, this.#codes);
    const { ends, rows } = this.#rows;
    for (const place of new Set(values.flatMap((value) => this.#places.get(value) ?? [])))
      for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < (ends[place] ?? 0); at++) set.add(rows[at] ?? 0);
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
    const add = (from: number, to: number): void => {
      for (let at = from; at < to; at++) {
        const code = codes[at] ?? 0;
        tally[code] = (tally[code] ?? 0) + 1;
      }
    };
    if (rows.isAll()) add(0, codes.length);
    else rows.each((row) => add(row === 0 ? 0 : (ends[row - 1] ?? 0), ends[row] ?? 0));
    const places: number[] = [];
    for (let place = 0; place < tally.length; place++) if ((tally[place] ?? 0) > 0) places.push(place);
    const sorted = places.sort((a, b) => (tally[b] ?? 0) - (tally[a] ?? 0) || (this.value(a).value < this.value(b).value ? -1 : 1));
    return { distinct: places.length, values: sorted.slice(0, most).map((place) => ({ ...this.value(place), count: tally[place] ?? 0 })) };
  }
}

/** Turns values by row into rows by value. */
function byValue(size: number, ends: Int32Array, codes: Int32Array): { readonly ends: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let place = 1; place <= size; place++) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const rows = new Int32Array(codes.length);
  const next = starts.slice();
  let row = 0;
  for (const [at, code] of codes.entries()) {
    while ((ends[row] ?? 0) <= at) row++;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  }
  return { ends: starts.subarray(1), rows };
}
