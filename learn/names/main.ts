/**
 * `npm run learn-names -- PAIRS.tsv…`: learns from pairs of spellings of single words of names what letters are written for each other,
 * and writes data/scripts/letters-*.tsv. data/gazetteer/README.md says where the pairs are from.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLetterClasses } from "../../src/names/letters/letter-classes.ts";
import { loadScripts } from "../../src/packs/load-scripts.ts";
import { frequencies } from "./frequencies.ts";
import { type Lesson, learnLetters } from "./learn-letters.ts";
import { oneScriptPairs } from "./one-script-pairs.ts";
import { respell } from "./respell.ts";
import { createScore } from "./score.ts";
import { readTokenPairs } from "./token-pairs.ts";

const TABLES = join(import.meta.dirname, "../../data/scripts");

const HEAD = (about: string): string => `# ${about}, several letters to several, and how much that speaks for one
# name, in hundredths of a ban. ^ and $ are the ends of a word; - nothing. beside: what the letter, or its class (name-letters.tsv), before (<) and
# after (>) the left letters, before ({) and after (}) the right ones, adds.
# Source: learned from name pairs mined from Wikidata labels (CC0 1.0) by learn/names. Licence: CC0 1.0.
# left	right	weight	beside
`;

const FREQUENCIES_HEAD = `# Parts of names that are often seen, as data/scripts/name-letters.tsv has their letters, and how many of a million parts they are.
# Source: counted in name pairs mined from Wikidata labels (CC0 1.0) by learn/names. Licence: CC0 1.0.
# letters	per million
`;

function run(paths: readonly string[]): void {
  if (paths.length === 0) throw new Error("usage: npm run learn-names -- PAIRS.tsv…");
  const data = loadScripts();
  const classes = createLetterClasses(data);
  const read = paths.flatMap((path) => readTokenPairs(path, classes));
  const pairs = [...read, ...respell(read)];
  log(`Latin and Arabic letters: ${read.length} pairs, ${pairs.length - read.length} spelt anew`);
  writeFileSync(join(TABLES, "name-frequencies.tsv"), `${FREQUENCIES_HEAD}${frequencies(read).join("\n")}\n`);
  const rows = learnLetters({ pairs, unclear: new Set(), longest: [3, 2], scripts: ["latin", "arabic"], log }, data);
  write("latin-arabic", "Letters of Latin and Arabic script that are written for each other", rows);
  const score = createScore(rows, ["latin", "arabic"], data);
  for (const side of ["latin", "arabic"] as const) {
    const own = oneScriptPairs(pairs, side, score);
    log(`${side} letters: ${own.pairs.length} pairs`);
    const lesson: Lesson = { ...own, longest: side === "latin" ? [3, 3] : [2, 2], scripts: [side, side], log };
    write(
      `${side}-${side}`,
      `Letters of ${side === "latin" ? "Latin" : "Arabic"} script that are written for each other`,
      learnLetters(lesson, data),
    );
  }
}

function write(name: string, about: string, rows: readonly string[]): void {
  writeFileSync(join(TABLES, `letters-${name}.tsv`), `${HEAD(about)}${rows.join("\n")}\n`);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

run(process.argv.slice(2));
