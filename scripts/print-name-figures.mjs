// Prints the figures of docs/names.md anew: below a comment `<!-- figures: TITLE -->` the table is replaced by the one that the measurement
// prints under the heading that begins so. What stands on the command line goes to it:
//   node scripts/print-name-figures.mjs --from dev.tsv --linked train.tsv
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const FILE = join(ROOT, "docs/names.md");
const BLOCK = /<!-- figures: (.+?) -->\n(?:\n?\|.*\|$)*\n*/gm;

/** Headings of what the measurement prints, and the table under each. */
function tables(...args) {
  const bench = join(ROOT, "bench/main.ts");
  const printed = execFileSync(process.execPath, [bench, "names", ...process.argv.slice(2), ...args], { encoding: "utf8" });
  return printed
    .split("\n### ")
    .slice(1)
    .map((section) => section.split("\n"))
    .map(([title, ...lines]) => ({ title, table: lines.filter((line) => line.startsWith("|")).join("\n") }));
}

const all = [...tables(), ...tables("--ablation")];
const text = readFileSync(FILE, "utf8").replace(BLOCK, (_, wanted) => {
  const found = all.find(({ title }) => title.startsWith(wanted));
  if (found === undefined) throw new Error(`${FILE} wants figures "${wanted}", which the measurement does not print: correct the comment`);
  return `<!-- figures: ${wanted} -->\n\n${found.table}\n\n`;
});
writeFileSync(FILE, text);
