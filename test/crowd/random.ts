/** Random numbers that a seed decides (mulberry32), and what is drawn with them. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(list.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return { next, int, chance: (probability) => next() < probability, pick };
}

/** Draws places of a list, the first ones most often (Zipf). */
export function createZipf(size: number, exponent: number): (random: Random) => number {
  const sums: number[] = [];
  for (let place = 0; place < size; place++) sums.push((sums.at(-1) ?? 0) + 1 / (place + 1) ** exponent);
  return (random) => {
    const drawn = random.next() * (sums.at(-1) ?? 0);
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
