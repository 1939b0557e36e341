import { chosenSets, type Sets, USAGE } from "./names/chosen-sets.ts";
import { ourMeasure } from "./names/our-measure.ts";
import { packageMeasures } from "./names/packages.ts";
import { setTable, table } from "./names/set-rows.ts";
import { perSecond } from "./names/speed-rows.ts";

/**
 * Prints how well names are recognised across scripts and spellings, and how fast, beside packages that one can install: tables in
 * Markdown, one a set, then speed.
 */
export function run(args: readonly string[]): void {
  if (args.includes("--help")) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const sets = chosenSets(args);
  const packages = packageMeasures();
  for (const [name, pairs] of sets) process.stdout.write(`${setTable(name, pairs, ourMeasure(), packages)}\n`);
  process.stdout.write(speedTable(sets));
}

/** Every pair of all sets, each measure from anew; of a package the slowest and the fastest arrangement of words. */
function speedTable(sets: Sets): string {
  const pairs = [...sets.values()].flat();
  const ours = perSecond(ourMeasure(), pairs);
  const rows = [...packageMeasures()].map(([name, arrangements]) => {
    const speeds = [...arrangements.values()].map((measure) => perSecond(measure, pairs)).sort((a, b) => a - b);
    return [name, `${thousands(speeds[0] ?? 0)} to ${thousands(speeds.at(-1) ?? 0)}`];
  });
  const head = ["measure", "comparisons a second"];
  return ["### Speed: names prepared before, every pair once", "", ...table([head, ["dragoman", thousands(ours)], ...rows]), ""].join("\n");
}

function thousands(value: number): string {
  return `${Math.round(value / 1000)},000`;
}
