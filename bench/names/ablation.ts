import type { NamePair } from "../../eval/names/name-pair.ts";
import { loadScripts } from "../../src/packs/load-scripts.ts";
import { type AblatedMeasure, ablatedMeasures } from "./ablated-measures.ts";
import type { Sets } from "./chosen-sets.ts";
import { PRECISION } from "./figures.ts";
import { bestF1, type Cut, cuts, mostAtPrecision, ofClaims } from "./judgement.ts";
import { share, table } from "./tables.ts";

/** What a measure reaches on a set. */
interface Reached {
  readonly f1: Cut | null;
  readonly precise: Cut | null;
  /** Of the pairs that it calls the same itself. */
  readonly same: Cut;
}

/** What each part of the method adds: tables in Markdown, a row for each part taken away. */
export function ablation(sets: Sets): string {
  const rows = [...ablatedMeasures(loadScripts())].map(([name, measure]) => ({
    name,
    reached: [...sets.values()].map((pairs) => reachedBy(measure, pairs)),
  }));
  const tableOf = (cell: (reached: Reached) => string): string =>
    table([["taken away", ...sets.keys()], ...rows.map(({ name, reached }) => [name, ...reached.map(cell)])]);
  return [
    "Tables were not learned again for any row, and no threshold was moved.\n",
    `### What each part adds: best F1 / recall at precision ${PRECISION}\n`,
    tableOf(({ f1, precise }) => `${share(f1?.f1)} / ${share(precise?.recall)}`),
    '### What each part adds: precision / recall of the verdict "same"\n',
    tableOf(({ same }) => `${share(same.precision)} / ${share(same.recall)}`),
  ].join("\n");
}

function reachedBy({ prepare, compare }: AblatedMeasure, pairs: readonly NamePair[]): Reached {
  const judged = pairs.map(({ a, b, same }) => {
    const { score, verdict } = compare(prepare(a), prepare(b));
    return { score, claimed: verdict === "same", same };
  });
  const all = cuts(judged);
  return { f1: bestF1(all), precise: mostAtPrecision(all, PRECISION), same: ofClaims(judged) };
}
