/** Pairs for which a number each is little memory: sixteen megabytes. */
const DENSE = 4_000_000;

/** How often two of some numbers occur together, whichever comes first. */
export class PairTally {
  readonly #size: number;
  readonly #dense: Uint32Array | null;
  readonly #sparse = new Map<number, number>();

  /** @param size one more than the largest number */
  constructor(size: number) {
    this.#size = size;
    this.#dense = size * size <= DENSE ? new Uint32Array(size * size) : null;
  }

  add(one: number, other: number): void {
    const key = one < other ? one * this.#size + other : other * this.#size + one;
    if (this.#dense !== null) this.#dense[key] = (this.#dense[key] ?? 0) + 1;
    else this.#sparse.set(key, (this.#sparse.get(key) ?? 0) + 1);
  }

  /** The pairs, smaller number times size and larger number, that occur most often: at least so many, and all that occur as often as the last. */
  mostFrequent(most: number): (readonly [key: number, count: number])[] {
    const histogram: number[] = [];
    for (const [, count] of this.#all()) histogram[count] = (histogram[count] ?? 0) + 1;
    let least = histogram.length;
    for (let sum = 0; least > 1 && sum < most; ) sum += histogram[--least] ?? 0;
    return [...this.#all()].filter(([, count]) => count >= least);
  }

  *#all(): Generator<readonly [key: number, count: number]> {
    if (this.#dense === null) yield* this.#sparse;
    else for (let key = 0; key < this.#dense.length; key++) if ((this.#dense[key] ?? 0) > 0) yield [key, this.#dense[key] ?? 0];
  }
}
