import type { StoredColumn } from "../../store/catalogue/catalogue.ts";
import type { FacetValue } from "./facets.ts";

/** Gathers the values of one facet, engagement by engagement. */
export class ColumnBuilder {
  readonly #name: string;
  readonly #places = new Map<string, number>();
  readonly #list: FacetValue[] = [];
  readonly #ends: number[] = [];
  readonly #codes: number[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** The values of the next engagement; the same one twice counts once. */
  add(values: readonly FacetValue[]): void {
    for (const code of new Set(values.map((value) => this.#place(value)))) this.#codes.push(code);
    this.#ends.push(this.#codes.length);
  }

  /** @param order which of the engagements stands in each row */
  column(order: readonly number[]): StoredColumn {
    const ends = new Int32Array(order.length);
    const codes = new Int32Array(this.#codes.length);
    let length = 0;
    for (const [row, at] of order.entries()) {
      for (let n = at === 0 ? 0 : (this.#ends[at - 1] ?? 0); n < (this.#ends[at] ?? 0); n++) codes[length++] = this.#codes[n] ?? 0;
      ends[row] = length;
    }
    return { name: this.#name, list: this.#list, ends, codes };
  }

  #place(value: FacetValue): number {
    const known = this.#places.get(value.value);
    if (known !== undefined) return known;
    this.#places.set(value.value, this.#list.length);
    return this.#list.push(value) - 1;
  }
}

/** A column of one number a row. */
export function numbers(name: string, values: readonly number[]): StoredColumn {
  return { name, list: [], ends: new Int32Array(0), codes: Int32Array.from(values) };
}
