import type { NamePair } from "../../eval/names/name-pair.ts";
import type { Measure } from "./measure.ts";

/** How long the engine is warmed up, and how long is measured at least; whole rounds over all pairs. */
const WARM_MS = 300;
const MEASURED_MS = 500;

/** Comparisons a second of names that were prepared before. Over and over the same pairs: no measure may remember its answers. */
export function perSecond<P>({ prepare, score }: Measure<P>, pairs: readonly NamePair[]): number {
  const prepared = pairs.map(({ a, b }) => [prepare(a), prepare(b)] as const);
  const rounds = (least: number): number => {
    const start = performance.now();
    let [compared, sum, passed] = [0, 0, 0];
    while (passed < least && prepared.length > 0) {
      for (const [a, b] of prepared) sum += score(a, b);
      compared += prepared.length;
      passed = performance.now() - start;
    }
    if (Number.isNaN(sum)) throw new Error("a measure gave no number");
    return compared === 0 ? 0 : (1000 * compared) / passed;
  };
  rounds(WARM_MS);
  return rounds(MEASURED_MS);
}
