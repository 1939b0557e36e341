import { readFileSync } from "node:fs";
import { readTokenPairs, type TokenPair } from "../eval/names/token-pairs.ts";
import { createNameMeasure } from "../src/names/name-measure.ts";
import { loadPacks } from "../src/packs/load.ts";
import { createRandom, type Random } from "../test/crowd/random.ts";
import { countCandidates } from "./name-keys/candidates.ts";
import { createDraw } from "./name-keys/draw.ts";
import { inventRegister } from "./name-keys/register.ts";
import { type Spellings, spellingsByKind } from "./name-keys/spellings.ts";

const REGISTER = 1_000_000;
const PAIRS = 20_000;
const QUERIES = 1_000;
const SEED = 1;

/**
 * Prints how well keys find another spelling of a name, and how many names of a register of a million they find beside it.
 * TRAIN.tsv holds the words of the register, DEV.tsv those of the queries, as eval/names/token-pairs.ts reads them; pairs of
 * WRONG.tsv (Latin, Arabic) are no spellings of each other and are left out of a second count. SIZE is the register's.
 */
export function run([train, dev, wrong, size = String(REGISTER)]: readonly string[]): void {
  if (train === undefined || dev === undefined) throw new Error("usage: npm run bench -- name-keys TRAIN.tsv DEV.tsv [WRONG.tsv [SIZE]]");
  const measure = createNameMeasure(loadPacks());
  const keysOf = (name: string): readonly string[] => measure.keys(measure.prepare(name));
  const pairs = readTokenPairs(readFileSync(dev, "utf8"));
  printRecall("all pairs", pairs, keysOf);
  if (wrong !== undefined) printRecall("without wrong ones", withoutWrong(pairs, readFileSync(wrong, "utf8")), keysOf);
  printCandidates(pairs, inventRegister(Number(size), readTokenPairs(readFileSync(train, "utf8")), createRandom(SEED)), keysOf);
}

function withoutWrong(pairs: readonly TokenPair[], text: string): readonly TokenPair[] {
  const wrong = new Set(readTokenPairs(text).map(({ latin, arabic }) => `${latin}\t${arabic}`));
  return pairs.filter(({ latin, arabic }) => !wrong.has(`${latin}\t${arabic}`));
}

function printRecall(title: string, pairs: readonly TokenPair[], keysOf: (name: string) => readonly string[]): void {
  process.stdout.write(`| ${title} | pairs of words | whole names found |\n| --- | --- | --- |\n`);
  for (const [kind, spellings] of spellingsByKind(pairs)) {
    if (spellings.length === 0) continue;
    const found = wholeNames(spellings, PAIRS, createRandom(SEED)).filter(([one, other]) => {
      const keys = new Set(keysOf(one));
      return keysOf(other).some((key) => keys.has(key));
    });
    process.stdout.write(`| ${kind} | ${spellings.length} | ${(found.length / PAIRS).toFixed(4)} |\n`);
  }
}

/** Given names as often as they were seen, family names each as often as another. */
function wholeNames(spellings: readonly Spellings[], size: number, random: Random): readonly (readonly [string, string])[] {
  const given = createDraw(spellings, ({ count }) => count);
  return Array.from({ length: size }, () => {
    const [first, last] = [given(random), random.pick(spellings)];
    return [`${first.one} ${last.one}`, `${first.other} ${last.other}`] as const;
  });
}

function printCandidates(pairs: readonly TokenPair[], register: Iterable<string>, keysOf: (name: string) => readonly string[]): void {
  const whole = wholeNames(spellingsByKind(pairs).get("Latin, Arabic") ?? [], QUERIES, createRandom(SEED));
  const { counts, keysPerName, namesPerSecond } = countCandidates(whole.flat(), register, keysOf);
  const list = [...counts];
  const sorted = list.toSorted((a, b) => a - b);
  const mean = (some: readonly number[]): string => (some.reduce((sum, count) => sum + count, 0) / some.length).toFixed(1);
  const columns = {
    "candidates of a name": mean(list),
    "in Latin letters": mean(list.filter((_, index) => index % 2 === 0)),
    "in Arabic letters": mean(list.filter((_, index) => index % 2 === 1)),
    "95 of 100": sorted[Math.floor(sorted.length * 0.95)],
    most: sorted.at(-1),
    "keys a name": keysPerName.toFixed(1),
    "names a second": Math.round(namesPerSecond),
  };
  process.stdout.write(`| ${Object.keys(columns).join(" | ")} |\n|${" --- |".repeat(Object.keys(columns).length)}\n`);
  process.stdout.write(`| ${Object.values(columns).join(" | ")} |\n`);
}
