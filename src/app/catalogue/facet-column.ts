import type { StoredColumn } from "../../store/catalogue/catalogue.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { CountedRows } from "./counted-rows.ts";
import type { FacetValue } from "./facets.ts";
import { mostFrequent } from "./most-frequent.ts";
import { type CountedPair, PairTally } from "./pair-tally.ts";
import { RowSet } from "./row-set.ts";

/** How often a value occurs among some engagements. */
export interface Counted extends FacetValue {
  readonly count: number;
}

/** One facet of all engagements, in memory. */
export class FacetColumn {
  readonly list: readonly FacetValue[];
  /** Of row `n` the codes from `starts[n]` to `starts[n + 1]`, each a place in the list. */
  readonly #starts: Int32Array;
  readonly #codes: Int32Array;
  readonly #places: ReadonlyMap<string, number>;
  /** What follows is laid out when it is first asked for. Rows by value: those of value `n` stand from `starts[n]` to `starts[n + 1]`. */
  #rows: { readonly starts: Int32Array; readonly rows: Int32Array } | null = null;
  /** The rank of each value by its letters. */
  #ranks: Int32Array | null = null;
  #pairs: PairTally | null = null;

  constructor({ list, ends, codes }: StoredColumn) {
    this.list = list as readonly FacetValue[];
    this.#starts = new Int32Array(ends.length + 1);
    this.#starts.set(ends, 1);
    this.#codes = codes;
    this.#places = new Map(this.list.map(({ value }, place) => [value, place]));
  }

  /** Engagements that have one of the values. */
  withAny(values: readonly string[]): RowSet {
    const set = new RowSet(this.#starts.length - 1);
    const { starts, rows } = this.#byValue();
    for (const place of new Set(values.flatMap((value) => this.#places.get(value) ?? [])))
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) set.add(rows[at] ?? 0);
    return set;
  }

  value(place: number): FacetValue {
    return this.list[place] ?? { value: "", label: null };
  }

  /** Values that occur, the most frequent first, then by value. */
  counts(rows: CountedRows, most: number): { readonly values: readonly Counted[]; readonly distinct: number } {
    const tally = this.#tally(rows);
    const ranks = this.#ranked();
    const places = mostFrequent(tally, most).sort((a, b) => (tally[b] ?? 0) - (tally[a] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0));
    let distinct = 0;
    for (let place = 0; place < tally.length; place++) if ((tally[place] ?? 0) > 0) distinct++;
    return { distinct, values: places.slice(0, most).map((place) => ({ ...this.value(place), count: tally[place] ?? 0 })) };
  }

  /**
   * Places in the list of two values that rows have both, the most frequent: at least so many, and all that are as frequent as the last.
   */
  pairs(rows: Int32Array, most: number): CountedPair[] {
    this.#pairs ??= new PairTally(this.list.length);
    const [pairs, starts, codes] = [this.#pairs, this.#starts, this.#codes];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let one = starts[row] ?? 0; one < end; one++)
        for (let other = one + 1; other < end; other++) pairs.add(codes[one] ?? 0, codes[other] ?? 0);
    }
    const found = pairs.mostFrequent(most);
    pairs.clear();
    return found;
  }

  /**
   * How often each value of this column stands with each of another one: at its place here times the length of the other list, and its
   * place there.
   */
  together(other: FacetColumn, rows: Int32Array): Uint32Array {
    const tally = new Uint32Array(this.list.length * other.list.length);
    const [starts, codes, otherStarts, otherCodes] = [this.#starts, this.#codes, other.#starts, other.#codes];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      for (let one = starts[row] ?? 0; one < (starts[row + 1] ?? 0); one++)
        for (let two = otherStarts[row] ?? 0; two < (otherStarts[row + 1] ?? 0); two++) {
          const key = (codes[one] ?? 0) * other.list.length + (otherCodes[two] ?? 0);
          tally[key] = (tally[key] ?? 0) + 1;
        }
    }
    return tally;
  }

  #tally({ visited, isRest }: CountedRows): Uint32Array {
    const tally = new Uint32Array(this.list.length);
    const [starts, codes] = [this.#starts, this.#codes];
    for (let at = 0; at < visited.length; at++) {
      const row = visited[at] ?? 0;
      for (let own = starts[row] ?? 0, end = starts[row + 1] ?? 0; own < end; own++) {
        const code = codes[own] ?? 0;
        tally[code] = (tally[code] ?? 0) + 1;
      }
    }
    if (!isRest) return tally;
    const { starts: ofValue } = this.#byValue();
    return tally.map((rest, place) => (ofValue[place + 1] ?? 0) - (ofValue[place] ?? 0) - rest);
  }

  #byValue(): { readonly starts: Int32Array; readonly rows: Int32Array } {
    this.#rows ??= byValue(this.list.length, this.#starts, this.#codes);
    return this.#rows;
  }

  #ranked(): Int32Array {
    if (this.#ranks === null) {
      this.#ranks = new Int32Array(this.list.length);
      const places = [...this.list.keys()].sort((a, b) => byCodeUnits(this.value(a).value, this.value(b).value));
      for (const [rank, place] of places.entries()) this.#ranks[place] = rank;
    }
    return this.#ranks;
  }
}

/** Turns values by row into rows by value. */
function byValue(size: number, startsOfRows: Int32Array, codes: Int32Array): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < codes.length; at++) {
    const next = (codes[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let place = 1; place <= size; place++) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const rows = new Int32Array(codes.length);
  const next = starts.slice();
  for (let row = 0; row + 1 < startsOfRows.length; row++)
    for (let at = startsOfRows[row] ?? 0; at < (startsOfRows[row + 1] ?? 0); at++) {
      const code = codes[at] ?? 0;
      const place = next[code] ?? 0;
      rows[place] = row;
      next[code] = place + 1;
    }
  return { starts, rows };
}
