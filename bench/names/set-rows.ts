import type { NamePair } from "../../eval/names/name-pair.ts";
import { bestF1, type Cut, cuts, mostAtPrecision, ofClaims } from "./judgement.ts";
import type { Measure } from "./measure.ts";
import type { ourMeasure } from "./our-measure.ts";

const PRECISION = 0.99;
const HEAD = ["measure", "words of a name", "best F1", "its threshold", `recall at precision ${PRECISION}`, "its words of a name"];

type Packages = ReadonlyMap<string, ReadonlyMap<string, Measure<readonly string[]>>>;

/** A table of how well each measure parts the right pairs of a set from the wrong ones, and what our own verdict does. */
export function setTable(name: string, pairs: readonly NamePair[], ours: ReturnType<typeof ourMeasure>, packages: Packages): string {
  const claims = pairs.map(({ a, b, same }) => ({ claimed: ours.compare(a, b).verdict === "same", same }));
  const { precision, recall } = ofClaims(claims);
  const rows = [
    row("dragoman", new Map([["-", ours]]), pairs),
    ...[...packages].map(([each, arrangements]) => row(each, arrangements, pairs)),
  ];
  const rights = pairs.filter(({ same }) => same).length;
  return [
    `### ${name}: ${rights} right pairs, ${pairs.length - rights} wrong ones`,
    "",
    ...table([HEAD, ...rows]),
    "",
    `dragoman's own "same": precision ${figure(precision)}, recall ${figure(recall)}`,
    "",
  ].join("\n");
}

/** Lines of a Markdown table, the first row its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)];
}

/** Each figure is that of the arrangement which is best for it, so that no package is held back by one. */
function row<P>(name: string, arrangements: ReadonlyMap<string, Measure<P>>, pairs: readonly NamePair[]): readonly string[] {
  const all = [...arrangements].map(([arrangement, measure]) => ({ arrangement, cuts: cuts(scored(measure, pairs)) }));
  const f1 = top(
    all.map(({ arrangement, ...each }) => ({ arrangement, cut: bestF1(each.cuts) })),
    (cut) => cut.f1,
  );
  const precise = top(
    all.map(({ arrangement, ...each }) => ({ arrangement, cut: mostAtPrecision(each.cuts, PRECISION) })),
    (cut) => cut.recall,
  );
  return [
    name,
    f1?.arrangement ?? "-",
    figure(f1?.cut.f1 ?? 0),
    f1 === null ? "-" : `${Number(f1.cut.threshold.toFixed(3))}`,
    figure(precise?.cut.recall ?? 0),
    precise?.arrangement ?? "-",
  ];
}

function scored<P>({ prepare, score }: Measure<P>, pairs: readonly NamePair[]) {
  return pairs.map(({ a, b, same }) => ({ score: score(prepare(a), prepare(b)), same }));
}

interface Arranged {
  readonly arrangement: string;
  readonly cut: Cut;
}

function top(all: readonly { readonly arrangement: string; readonly cut: Cut | null }[], value: (cut: Cut) => number): Arranged | null {
  let best: Arranged | null = null;
  for (const { arrangement, cut } of all) if (cut !== null && (best === null || value(cut) > value(best.cut))) best = { arrangement, cut };
  return best;
}

function figure(value: number): string {
  return value.toFixed(3);
}
