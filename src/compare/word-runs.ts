import type { Passage } from "./passage.ts";
import { thousandths } from "./thousandths.ts";

const RUN = 3;

/**
 * How many of a text's runs of three words stand in another text too, in thousandths (containment of shingles, Broder 1997). Of
 * fewer than three words, the words themselves.
 */
export function contained(inner: readonly Passage[], outer: readonly Passage[]): number {
  const there = new Set(outer.flatMap(({ words }) => runsOf(words)));
  const runs = inner.flatMap(({ words }) => runsOf(words));
  return thousandths(runs.filter((run) => there.has(run)).length, runs.length);
}

function runsOf(words: readonly string[]): string[] {
  if (words.length < RUN) return [words.join(" ")];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}
