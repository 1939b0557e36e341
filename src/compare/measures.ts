import type { Passage } from "./passage.ts";

/** Letters of the passages from one index to another, `to` exclusive. */
export function lengthOf(passages: readonly Passage[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += passages[at]?.length ?? 0;
  return sum;
}

/** Part of a whole, in thousandths, rounded down. */
export function thousandths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((1000 * part) / whole);
}
