// Makes data/gazetteer/names-latn.txt and names-arab.txt: `token<TAB>count`, tokens of personal names, folded as texts are.
// Run with Node 24: node scripts/name-tokens.mjs PAIRS.tsv FOLDER-WITH-NODE_MODULES (data/gazetteer/README.md says what these are).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldForm } from "../src/text/fold.ts";
import { dictionaryWords } from "./gazetteer-sources.mjs";

const GAZETTEER = join(import.meta.dirname, "../data/gazetteer");
const HEAD = "# token, count; learned from name pairs mined from Wikidata labels (CC0 1.0) by scripts/name-tokens.mjs: see LICENSE.md\n";

/** Sums the frequencies of both sides of `latin<TAB>a r a b i c<TAB>frequency`. */
function countTokens(path) {
  const counts = { latn: new Map(), arab: new Map() };
  for (const line of readFileSync(path, "utf8").trimEnd().split("\n")) {
    const [latin, arabic, frequency] = line.split("\t");
    add(counts.latn, foldForm(latin), Number(frequency));
    add(counts.arab, foldForm(arabic.replaceAll(" ", "")), Number(frequency));
  }
  return counts;
}

function add(counts, token, frequency) {
  if (token.length >= 2) counts.set(token, (counts.get(token) ?? 0) + frequency);
}

/** The words that a person judged to be ordinary ones first of all. */
function ordinaryWords() {
  const lines = readFileSync(join(GAZETTEER, "ordinary-words.tsv"), "utf8").split("\n");
  return new Set(lines.filter((line) => line && !line.startsWith("#")).map((line) => foldForm(line.split("\t")[0])));
}

function write(script, counts, dropped) {
  const rows = [...counts].filter(([token, count]) => count >= SEEN && !dropped(token, count));
  rows.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  writeFileSync(join(GAZETTEER, `names-${script}.txt`), `${HEAD}${rows.map((row) => row.join("\t")).join("\n")}\n`);
  process.stderr.write(`${script}: ${rows.length} of ${counts.size} tokens\n`);
}

const [pairs, packages] = process.argv.slice(2);
if (!pairs || !packages) throw new Error("usage: node scripts/name-tokens.mjs PAIRS.tsv FOLDER-WITH-NODE_MODULES");
const counts = countTokens(pairs);
const words = dictionaryWords(packages);
const ordinary = ordinaryWords();
// A token seen once is as likely an error of the mining as a name.
const SEEN = 2;
// A dictionary's common word is dropped unless the dictionary also has it with a capital, or it is as frequent a name as "pierre".
const FREQUENT = 25;
write(
  "latn",
  counts.latn,
  (token, count) => ordinary.has(token) || (words.common.has(token) && !words.names.has(token) && count < FREQUENT),
);
write("arab", counts.arab, (token) => ordinary.has(token));
