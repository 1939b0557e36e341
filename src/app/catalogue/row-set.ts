/** A set of rows, a bit each. */
export class RowSet {
  readonly size: number;
  readonly #words: Uint32Array;

  /** @param size how many rows there are in all */
  constructor(size: number, words: Uint32Array = new Uint32Array(Math.ceil(size / 32))) {
    this.size = size;
    this.#words = words;
  }

  static all(size: number): RowSet {
    const set = new RowSet(size, new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff));
    const rest = size % 32;
    if (rest > 0) set.#words[set.#words.length - 1] = 2 ** rest - 1;
    return set;
  }

  add(row: number): void {
    const at = row >>> 5;
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.#words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  and(other: RowSet): RowSet {
    return new RowSet(
      this.size,
      this.#words.map((word, at) => word & (other.#words[at] ?? 0)),
    );
  }

  or(other: RowSet): RowSet {
    return new RowSet(
      this.size,
      this.#words.map((word, at) => word | (other.#words[at] ?? 0)),
    );
  }

  not(): RowSet {
    const rest = RowSet.all(this.size);
    for (let at = 0; at < this.#words.length; at++) rest.#words[at] = (rest.#words[at] ?? 0) & ~(this.#words[at] ?? 0);
    return rest;
  }

  count(): number {
    let sum = 0;
    for (let at = 0; at < this.#words.length; at++) {
      let word = this.#words[at] ?? 0;
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      sum += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return sum;
  }

  /** So many rows from one on, in order. */
  from(first: number, most: number): number[] {
    const found: number[] = [];
    for (let at = first >>> 5; at < this.#words.length && found.length < most; at++) {
      const skipped = at === first >>> 5 ? first & 31 : 0;
      for (let rest = ((this.#words[at] ?? 0) >>> skipped) << skipped; rest !== 0 && found.length < most; rest &= rest - 1)
        found.push(at * 32 + 31 - Math.clz32(rest & -rest));
    }
    return found;
  }

  /** All of them, in order. */
  rows(): Int32Array {
    const rows = new Int32Array(this.count());
    let length = 0;
    for (let at = 0; at < this.#words.length; at++)
      for (let rest = this.#words[at] ?? 0; rest !== 0; rest &= rest - 1) rows[length++] = at * 32 + 31 - Math.clz32(rest & -rest);
    return rows;
  }
}
