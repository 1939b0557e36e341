import type { NamePair } from "../../eval/names/name-pair.ts";
import type { Measure } from "./measure.ts";

/** The first of so many parts of the pairs only warms the engine up. */
const PARTS = 4;

/** Comparisons a second of names that were prepared before, each pair once: an answer that is remembered would be no comparison. */
export function perSecond<P>({ prepare, score }: Measure<P>, pairs: readonly NamePair[]): number {
  const prepared = pairs.map(({ a, b }) => [prepare(a), prepare(b)] as const);
  const warm = Math.floor(prepared.length / PARTS);
  let sum = 0;
  for (const [a, b] of prepared.slice(0, warm)) sum += score(a, b);
  const timed = prepared.slice(warm);
  const start = performance.now();
  for (const [a, b] of timed) sum += score(a, b);
  const seconds = (performance.now() - start) / 1000;
  if (Number.isNaN(sum)) throw new Error("a measure gave no number");
  return timed.length / seconds;
}
