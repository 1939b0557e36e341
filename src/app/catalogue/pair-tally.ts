import { mostFrequent } from "./most-frequent.ts";

/** Pairs for which a number each is little memory: sixteen megabytes. */
const DENSE = 4_000_000;

/** Two numbers, the smaller one first, and how often they occurred together. */
export type CountedPair = readonly [smaller: number, larger: number, count: number];

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

  /** The pairs that occur most often: at least so many, and all that occur as often as the last. */
  mostFrequent(most: number): CountedPair[] {
    const keys = this.#dense === null ? [...this.#sparse.keys()] : null;
    const counts = this.#dense ?? Uint32Array.from(this.#sparse.values());
    return mostFrequent(counts, most).map((place) => {
      const key = keys?.[place] ?? place;
      return [Math.floor(key / this.#size), key % this.#size, counts[place] ?? 0];
    });
  }

  /** Forgets all pairs. */
  clear(): void {
    this.#dense?.fill(0);
    this.#sparse.clear();
  }
}
