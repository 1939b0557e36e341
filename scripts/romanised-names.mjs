// Makes data/scripts/romanised-names.tsv: words of names in Arabic script, folded, and how they are mostly written in Latin script.
// Run with Node 24: node scripts/romanised-names.mjs PAIRS.tsv… (data/gazetteer/README.md says what these are).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldForm } from "../src/text/fold.ts";

const TABLE = join(import.meta.dirname, "../data/scripts/romanised-names.tsv");
const HEAD = `# Words of personal names in Arabic script, folded, and their most frequent Latin spelling: a makeshift where nobody writes a name in
# Latin script. Source: name pairs mined from Wikidata labels (CC0 1.0), made by scripts/romanised-names.mjs. Licence: CC0 1.0.
# arabic	latin
`;

/** Rarer spellings are as likely an error of the mining. */
const SEEN = 5;
/** Of ten: a word that is written in many ways ("Allah" in names of places) has no usual spelling. */
const SHARE = 3;

/** Words that the pairs lack or have wrong. */
const BY_HAND = new Map([
  ["الله", "allah"],
  ["احمد", "ahmed"],
]);

const spellings = new Map();
for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, "utf8").trimEnd().split("\n")) {
    const [latin, arabic, frequency] = line.split("\t");
    const word = foldForm(arabic.replaceAll(" ", ""));
    const counts = spellings.get(word) ?? new Map();
    spellings.set(word, counts.set(latin, (counts.get(latin) ?? 0) + Number(frequency)));
  }
}
const rows = [...spellings].flatMap(([word, counts]) => {
  if (BY_HAND.has(word)) return [];
  const [[latin, count]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return count >= SEEN && count * 10 >= all * SHARE && word.length > 1 && /^[\p{Script=Latin}'-]+$/u.test(latin)
    ? [`${word}\t${latin}`]
    : [];
});
rows.push(...[...BY_HAND].map((row) => row.join("\t")));
writeFileSync(TABLE, `${HEAD}${rows.sort().join("\n")}\n`);
process.stderr.write(`${rows.length} words\n`);
