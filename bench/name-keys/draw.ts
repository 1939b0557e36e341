import type { Random } from "../../test/crowd/random.ts";

/** Draws items as often as their weights say. */
export function createDraw<T>(items: readonly T[], weightOf: (item: T) => number): (random: Random) => T {
  const ends = new Float64Array(items.length);
  let sum = 0;
  for (const [index, item] of items.entries()) {
    sum += weightOf(item);
    ends[index] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError("nothing to draw from");
    return item;
  };
}
