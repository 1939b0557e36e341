import type { TokenPair } from "./token-pairs.ts";

/** What was seen less often is as rare as what was never seen. */
const SEEN = 20;

/** Rows of data/scripts/name-frequencies.tsv: letters of a part of a name, and how many of a million parts it is. Sorted. */
export function frequencies(pairs: readonly TokenPair[]): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { left, right, seen } of pairs) {
    for (const side of [left, right]) counts.set(side, (counts.get(side) ?? 0) + seen);
    all += seen;
  }
  return [...counts]
    .filter(([, seen]) => seen >= SEEN)
    .map(([letters, seen]) => `${letters.slice(1, -1)}\t${Math.round((seen * 1_000_000) / all)}`)
    .sort();
}
