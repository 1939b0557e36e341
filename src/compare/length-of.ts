import type { Gist } from "./passage.ts";

/** Letters of the passages from one index to another, `to` exclusive. */
export function lengthOf(passages: readonly Gist[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += passages[at]?.length ?? 0;
  return sum;
}
