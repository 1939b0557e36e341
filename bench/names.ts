import type { NamePair } from "../eval/names/name-pair.ts";
import { ablation } from "./names/ablation.ts";
import { chosenSets, type Sets, USAGE } from "./names/chosen-sets.ts";
import { type Figures, figuresOf } from "./names/figures.ts";
import { ourMeasure } from "./names/our-measure.ts";
import { packageMeasures } from "./names/packages.ts";
import { perSecond } from "./names/per-second.ts";
import { overview, setTable, table, verdicts } from "./names/tables.ts";

const ABLATION = "--ablation";

/**
 * Prints how well names are recognised across scripts and spellings, and how fast, beside packages that one can install: tables in
 * Markdown, one a set, then all sets in one, then speed. With `--ablation` what each part of the method adds instead.
 */
export function run(args: readonly string[]): void {
  if (args.includes("--help")) print(USAGE);
  else if (args.includes(ABLATION)) print(ablation(chosenSets(args.filter((word) => word !== ABLATION))));
  else measure(chosenSets(args));
}

function measure(sets: Sets): void {
  const figures = new Map<string, readonly Figures[]>();
  for (const [name, pairs] of sets) {
    const ours = ourMeasure();
    const packages = [...packageMeasures()].map(([each, arrangements]) => figuresOf(each, arrangements, pairs));
    const all = [figuresOf("dragoman", new Map([["-", ours]]), pairs), ...packages];
    figures.set(name, all);
    const rights = pairs.filter(({ same }) => same).length;
    print(setTable(`${name}: ${rights} right pairs, ${pairs.length - rights} wrong ones`, all));
    print(verdicts(pairs, ours));
  }
  print(overview(figures));
  print(speed([...sets.values()].flat().filter(({ a, b }) => a.includes(" ") && b.includes(" "))));
}

/** Each measure from anew; of a package the slowest and the fastest arrangement of words. */
function speed(pairs: readonly NamePair[]): string {
  const thousands = (value: number): string => String(Math.round(value / 1000));
  const rows = [...packageMeasures()].map(([name, arrangements]) => {
    const speeds = [...arrangements.values()].map((measure) => perSecond(measure, pairs));
    return [name, `${thousands(Math.min(...speeds))} to ${thousands(Math.max(...speeds))}`];
  });
  const ours = ["dragoman", thousands(perSecond(ourMeasure(), pairs))];
  const title = `### Speed: ${pairs.length} pairs of whole names, prepared before`;
  return `${title}\n\n${table([["measure", "thousand comparisons a second"], ours, ...rows])}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
