// Makes data/scripts/name-shapes.tsv: how far runs of letters speak for a word that was transliterated into Arabic letters, against an
// ordinary Arabic word. Run with Node 24: node scripts/name-shapes.mjs WORDS.txt PAIRS.tsv…: words of a
// spelling dictionary, one a line, and pairs of names (data/gazetteer/README.md says what they are).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldForm } from "../src/text/fold.ts";

const DATA = join(import.meta.dirname, "../data");
const HEAD = `# Runs of letters (^ and $ are the ends of a word) and how far each speaks for a name that was transliterated into Arabic letters, in
# hundredths; below zero for an ordinary Arabic word. The sum over the runs of a word decides (src/recognise/persons/name-shape.ts).
# Source: learned by scripts/name-shapes.mjs from name pairs mined from Wikidata labels (CC0 1.0), the words of data/languages/ar, and
# forms that a spelling dictionary accepts, as counterexamples that leave no row (data/gazetteer/README.md).
# Licence: CC0 1.0.
# run	weight
`;
/** Letters of the longest run. */
const LONGEST = 3;
const ROUNDS = 8;
/** How much a form counts that only a rule has made of a word. */
const MADE = 0.1;
/** How much a word of the dictionary counts, most of whose forms are seldom written. */
const SPELT = 0.3;
/** What stands before and behind a word in the running text. */
const BEFORE = ["", "و", "ال", "وال", "ب", "ل", "بال", "لل", "ف", "ك"];
const BEHIND = ["", "ه", "ها", "هم", "هما", "ات", "ين"];
/** An ordinary word that sums up to more has a row of its own, which says so. */
const PLAIN = -50;
const ORDINARY = -999;
/** A run whose weight is smaller changes nothing. */
const LEAST = 10;

/** Unlike texts elsewhere, not folded: the marks of ة ى ئ tell an ordinary word. */
const bare = (text) => text.replace(/[\u0640\u064b-\u0652\u0670]/g, "");
const lines = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));

/** Words that were transliterated, with how often they were seen. Those that lists of Arab names share are no witness. */
function transliterated(paths) {
  const counts = new Map();
  for (const line of paths.flatMap(lines)) {
    const [latin, arabic, frequency] = line.split("\t");
    const word = bare(arabic.replaceAll(" ", ""));
    if (word.length >= 3 && /^[\u0621-\u064a]+$/.test(word) && !/^(al|el)-/.test(latin))
      counts.set(word, (counts.get(word) ?? 0) + Number(frequency));
  }
  return counts;
}

/** Words of the Arabic tables and examples. */
function ordinary(names) {
  const folder = join(DATA, "languages/ar");
  const files = [
    ...["terms.tsv", "frames.tsv", "cues.tsv", "dates.txt"].map((name) => join(folder, name)),
    ...readdirSync(join(folder, "examples")).map((name) => join(folder, "examples", name)),
    join(DATA, "gazetteer/plain-words-arab.txt"),
    ...readdirSync(join(DATA, "domains/security"))
      .filter((name) => name.endsWith(".ar.tsv"))
      .map((name) => join(DATA, "domains/security", name)),
  ];
  const listed = new Set(lines(join(DATA, "gazetteer/ordinary-words.tsv")).map((line) => foldForm(line.split("\t")[0])));
  const own = new Set(lines(join(DATA, "gazetteer/names-common-arab.txt")).map((line) => line.split("\t")[0]));
  const words = files.flatMap((path) => bare(readFileSync(path, "utf8")).match(/[\u0621-\u064a]{2,}/g) ?? []);
  return new Set(words.filter((word) => listed.has(foldForm(word)) || ((names.get(word) ?? 0) < 2 && !own.has(foldForm(word)))));
}

function runsOf(word) {
  const text = `^${word}$`;
  const runs = [];
  for (let size = 1; size <= LONGEST; size++) for (let at = 0; at + size <= text.length; at++) runs.push(text.slice(at, at + size));
  return runs;
}

/** A word decides where it stands in the order of its letters, so that the table does not depend on the order of the files. */
function shuffled(examples) {
  const rank = (word) => [...word].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7);
  return examples.toSorted((a, b) => rank(a.word) - rank(b.word) || (a.word < b.word ? -1 : 1));
}

/** Logistic regression, each class weighing as much as the other. */
function learn(examples) {
  const weights = new Map();
  const weighed = (list) => list.reduce((sum, { weight }) => sum + weight, 0);
  const share = weighed(examples.filter(({ isName }) => isName)) / weighed(examples);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.2 / (1 + round);
    for (const { runs, isName, weight } of examples) {
      const sum = runs.reduce((total, run) => total + (weights.get(run) ?? 0), 0);
      const miss = (isName ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      const step = rate * weight * miss * (isName ? 0.5 / share : 0.5 / (1 - share));
      for (const run of runs) weights.set(run, (weights.get(run) ?? 0) * (1 - rate * 0.0005) + step);
    }
  }
  return weights;
}

const [dictionary, ...paths] = process.argv.slice(2);
if (!dictionary || paths.length === 0) throw new Error("usage: node scripts/name-shapes.mjs WORDS.txt PAIRS.tsv…");
const names = transliterated(paths);
const words = ordinary(names);
const inflected = new Set([...words].flatMap((word) => BEFORE.flatMap((before) => BEHIND.map((behind) => `${before}${word}${behind}`))));
const examples = shuffled([
  ...[...names.keys()].filter((word) => !words.has(word)).map((word) => ({ word, isName: true, weight: 1, runs: runsOf(word) })),
  ...lines(dictionary)
    .filter((word) => !names.has(word) && !inflected.has(word))
    .map((word) => ({ word, isName: false, weight: SPELT, runs: runsOf(word) })),
  ...[...inflected]
    .filter((word) => words.has(word) || !names.has(word))
    .map((word) => ({ word, isName: false, weight: words.has(word) ? 1 : MADE, runs: runsOf(word) })),
]);
const weights = learn(examples);
const rows = [...weights].map(([run, weight]) => [run, Math.round(weight * 100)]).filter(([, weight]) => Math.abs(weight) >= LEAST);
// "دولار": an ordinary word whose letters look like a name's is told by itself.
const looks = new Map(rows);
const sum = (word) => runsOf(word).reduce((total, run) => total + (looks.get(run) ?? 0), 0);
const plain = [...words].filter((word) => word.length > 1 && sum(word) > PLAIN && !(names.get(word) >= 20));
rows.push(...plain.map((word) => [`^${word}$`, ORDINARY]).filter(([run]) => !looks.has(run)));
rows.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(DATA, "scripts/name-shapes.tsv"), `${HEAD}${rows.map((row) => row.join("\t")).join("\n")}\n`);
process.stderr.write(`${names.size} names, ${words.size} words, ${rows.length} runs\n`);
