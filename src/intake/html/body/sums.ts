import type { Range } from "../layout.ts";

/** The sum of a value over any range of blocks, at once. */
export function sumsOf(values: readonly number[]): (range: Range | undefined) => number {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return (range) => (range === undefined ? 0 : (sums[range.to] ?? 0) - (sums[range.from] ?? 0));
}
