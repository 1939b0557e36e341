import type { NamePair } from "../../eval/names/name-pair.ts";
import { type Figures, PRECISION } from "./figures.ts";
import { ofClaims } from "./judgement.ts";
import type { OurMeasure } from "./our-measure.ts";

const HEAD = ["measure", "best F1", "at score", "words of a name", `recall at precision ${PRECISION}`, "at score", "words of a name"];

/** How each measure does on one set, in Markdown. */
export function setTable(title: string, figures: readonly Figures[]): string {
  const rows = figures.map(({ measure, f1, precise }) => [
    measure,
    share(f1?.cut.f1),
    score(f1?.cut.threshold),
    f1?.arrangement ?? "-",
    share(precise?.cut.recall),
    score(precise?.cut.threshold),
    precise?.arrangement ?? "-",
  ]);
  return `### ${title}\n\n${table([HEAD, ...rows])}`;
}

/** All sets in one table: best F1 and recall at high precision. */
export function overview(sets: ReadonlyMap<string, readonly Figures[]>): string {
  const measures = [...([...sets.values()][0] ?? [])].map(({ measure }) => measure);
  const cell = (figures: Figures | undefined): string => `${share(figures?.f1?.cut.f1)} / ${share(figures?.precise?.cut.recall)}`;
  const rows = measures.map((measure) => [
    measure,
    ...[...sets.values()].map((figures) => cell(figures.find((each) => each.measure === measure))),
  ]);
  return `### All sets: best F1 / recall at precision ${PRECISION}\n\n${table([["measure", ...sets.keys()], ...rows])}`;
}

/** What our own verdicts say of a set. */
export function verdicts(pairs: readonly NamePair[], { verdict }: Pick<OurMeasure, "verdict">): string {
  const judged = pairs.map(({ a, b, same }) => ({ verdict: verdict(a, b), same }));
  const { precision, recall } = ofClaims(judged.map((each) => ({ claimed: each.verdict === "same", same: each.same })));
  const undecided = (right: boolean): string => {
    const of = judged.filter(({ same }) => same === right);
    return share(of.filter((each) => each.verdict === "undecided").length / Math.max(1, of.length));
  };
  const joined = `"same" has precision ${share(precision)} and recall ${share(recall)}`;
  return `dragoman's own verdicts: ${joined}; undecided are ${undecided(true)} of the right and ${undecided(false)} of the wrong pairs\n`;
}

/** A table in Markdown, the first row its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [line(head), `|${" --- |".repeat(head.length)}\n`, ...rows.map(line)].join("");
}

/** A share as figures show it; nothing reached is 0. */
export function share(value: number | undefined): string {
  return (value ?? 0).toFixed(3);
}

function score(value: number | undefined): string {
  return value === undefined ? "-" : String(Number(value.toFixed(3)));
}
