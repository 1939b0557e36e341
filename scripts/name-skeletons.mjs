// Makes data/scripts/latin-skeletons.tsv and arabic-skeletons.tsv: which symbols of skeletons the groups of letters in names stand for,
// and how likely. Run with Node 24: node scripts/name-skeletons.mjs PAIRS.tsv (data/gazetteer/README.md says what these are).
// Groups and their symbols are learned from pairs of spellings by expectation maximisation over all ways to align them (Dempster, Laird
// & Rubin 1977): of Latin letters from the symbols of the Arabic spelling, then of Arabic letters from what the Latin one is read as.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { skeletonLetters } from "../src/names/keys/skeleton-letters.ts";

const SCRIPTS = join(import.meta.dirname, "../data/scripts");
const headOf = (
  letters,
  others,
) => `# Groups of ${letters} letters in names, folded, and the symbols that stand for them in skeletons (skeleton-symbols.tsv says which these
# are), as learned from spellings in ${others} letters. ^ is the beginning of a word, $ its end; -: nothing. cost: how unlikely letters
# and symbols are together, in eighths of a bit.
# Source: name pairs mined from Wikidata labels (CC0 1.0), made by scripts/name-skeletons.mjs. Licence: CC0 1.0.
# letters	symbols	cost
`;
const ROUNDS = 6;
/** Letters and symbols of a group, and how much it weighs at first. */
const SHAPES = [
  [1, 0, 1],
  [1, 1, 1],
  [2, 0, 0.05],
  [2, 1, 0.1],
  [3, 1, 0.02],
  [3, 0, 0.01],
  [4, 1, 0.004],
  [1, 2, 0.02],
  [2, 2, 0.003],
];
/** Longer groups must be seen more often, and are believed less, as shorter ones explain most of them. */
const UNSURE = { one: 0.2, more: 1.5, share: 0.5 };
/** Eighths of a bit: groups that are less likely, and readings of a group that are so much less likely than its best. */
const LEAST = { cost: 190, behind: 80 };
/**
 * What the pairs have too few of, with eighths of a bit behind the group's best: Turkish ways to write Arabic names (Celal, Raşit, Selahattin, Mevlüt),
 * the th of Muath, the silent h of French (Hortense).
 */
const BY_HAND = [
  ["c", "J", 8],
  ["^c", "J", 8],
  ["t$", "D", 12],
  ["tt", "D", 24],
  ["v", "w", 12],
  ["v", "", 20],
  ["ev", "w", 4],
  ["th", "D", 24],
  ["^h", "A", 32],
];
const LONGEST_GROUP = 4;
const FLOOR = 1e-9;

const rowsOf = (name) =>
  readFileSync(join(SCRIPTS, `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));
const arabic = new Map(rowsOf("skeleton-symbols").map(([letters, symbols]) => [letters, symbols === "-" ? "" : symbols]));

/** A doubled symbol is one. */
function joined(symbols, next) {
  return symbols.endsWith(next) ? symbols : symbols + next;
}

/** The longest groups that match. */
function symbolsOf(word) {
  const letters = `^${word}$`;
  let symbols = "";
  for (let at = 0; at < letters.length; ) {
    const length = [3, 2, 1].find((each) => arabic.has(letters.slice(at, at + each))) ?? 1;
    const next = arabic.get(letters.slice(at, at + length)) ?? "";
    symbols = joined(symbols, next);
    at += length;
  }
  return symbols;
}

/** An article of one side only says nothing of letters. */
function withoutArticles(latin, word) {
  const own = word.startsWith("ال") && word.length > 4 ? word.slice(2) : null;
  if (own === null) return [latin, word];
  if (/^[ae]l/.test(latin) && latin.length > 4) return [latin.slice(2), own];
  return /^[aeiou]/.test(latin) ? [latin, word] : [latin, own];
}

function readPairs(path) {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [latin, spelt, count] = line.split("\t");
      const [left, right] = withoutArticles(
        skeletonLetters(latin).replace(/\P{L}/gu, ""),
        skeletonLetters(spelt.replaceAll(" ", "")).replace(/\P{L}/gu, ""),
      );
      return left && right
        ? [{ letters: `^${left}$`, spelt: `^${right}$`, symbols: symbolsOf(right), weight: Math.sqrt(Number(count)) }]
        : [];
    });
}

/** Adds how often each group is expected in a pair. */
function expect({ letters, symbols, weight }, likelihood, counts) {
  const width = symbols.length + 1;
  const size = (letters.length + 1) * width;
  const [ahead, behind, arcs] = [new Float64Array(size), new Float64Array(size), []];
  ahead[0] = behind[size - 1] = 1;
  for (let at = 0; at < size; at++) {
    if (ahead[at] === 0) continue;
    const [i, j] = [Math.floor(at / width), at % width];
    for (const [l, s, first] of SHAPES) {
      if (i + l > letters.length || j + s >= width) continue;
      const group = `${letters.slice(i, i + l)}\t${symbols.slice(j, j + s)}`;
      const arc = { group, from: at, to: at + l * width + s, likely: likelihood === null ? first / 100 : (likelihood.get(group) ?? FLOOR) };
      ahead[arc.to] += ahead[at] * arc.likely;
      arcs.push(arc);
    }
  }
  if (ahead[size - 1] === 0) return;
  for (const { from, to, likely } of arcs.toReversed()) behind[from] += behind[to] * likely;
  for (const { group, from, to, likely } of arcs) {
    counts.set(group, (counts.get(group) ?? 0) + (weight * ahead[from] * likely * behind[to]) / ahead[size - 1]);
  }
}

function maximise(counts) {
  const total = counts.values().reduce((sum, count) => sum + count, 0);
  const likelihood = new Map();
  for (const [group, count] of counts) {
    const more = group.indexOf("\t") - 1;
    const sure = count - (more > 0 ? UNSURE.more : UNSURE.one);
    if (sure > 0) likelihood.set(group, (sure / total) * UNSURE.share ** more);
  }
  return likelihood;
}

function tableOf(likelihood) {
  const costs = new Map([...likelihood].map(([group, likely]) => [group, Math.round(-8 * Math.log2(likely))]));
  const best = new Map();
  for (const [group, cost] of costs) {
    const [letters] = group.split("\t");
    best.set(letters, Math.min(cost, best.get(letters) ?? cost));
  }
  for (const [letters, symbols, behind] of BY_HAND) {
    const [group, cost] = [`${letters}\t${symbols}`, (best.get(letters) ?? LEAST.cost) + behind];
    if (best.has(letters)) costs.set(group, Math.min(cost, costs.get(group) ?? cost));
  }
  const rows = [...costs].map(([group, cost]) => [...group.split("\t"), cost]);
  const kept = rows.filter(([letters, , cost]) => cost <= LEAST.cost && cost <= best.get(letters) + LEAST.behind);
  kept.sort(([a, , x], [b, , y]) => (a === b ? x - y : a < b ? -1 : 1));
  return kept.map(([letters, symbols, cost]) => `${letters}\t${symbols || "-"}\t${cost}\n`).join("");
}

/** The likeliest symbols of letters, over all ways to cut them into groups. */
function likeliest(letters, readings) {
  const best = [{ likely: 1, symbols: "" }];
  for (let to = 1; to <= letters.length; to++) {
    let found = { likely: 0, symbols: "" };
    for (let from = Math.max(0, to - LONGEST_GROUP); from < to; from++) {
      const reading = readings.get(letters.slice(from, to));
      const likely = reading ? reading.likely * best[from].likely : 0;
      if (likely > found.likely) found = { likely, symbols: joined(best[from].symbols, reading.symbols) };
    }
    best.push(found);
  }
  return best[letters.length].symbols;
}
/** What each group is most likely read as. */
function readingsOf(likelihood) {
  const readings = new Map();
  for (const [group, likely] of likelihood) {
    const [letters, symbols] = group.split("\t");
    if (likely > (readings.get(letters)?.likely ?? 0)) readings.set(letters, { likely, symbols });
  }
  return readings;
}
/** Groups of letters with their symbols, and how likely. */
function learn(pairs) {
  let likelihood = null;
  for (let round = 1; round <= ROUNDS; round++) {
    const counts = new Map();
    for (const pair of pairs) expect(pair, likelihood, counts);
    likelihood = maximise(counts);
    process.stderr.write(`round ${round}: ${likelihood.size} groups\n`);
  }
  return likelihood;
}

const [path] = process.argv.slice(2);
if (!path) throw new Error("usage: node scripts/name-skeletons.mjs PAIRS.tsv");
const pairs = readPairs(path);
const latin = learn(pairs);
const readings = readingsOf(latin);
const arabicRead = learn(pairs.map(({ letters, spelt, weight }) => ({ letters: spelt, symbols: likeliest(letters, readings), weight })));
writeFileSync(join(SCRIPTS, "latin-skeletons.tsv"), headOf("Latin", "Arabic") + tableOf(latin));
writeFileSync(join(SCRIPTS, "arabic-skeletons.tsv"), headOf("Arabic", "Latin") + tableOf(arabicRead));
