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
const PAIRS = 10_000;
const QUERIES = 1_000;
const SEED = 1;

/** What a register holds of a name, and what a name is looked for by. */
interface Keys {
  readonly keysOf: (name: string) => readonly string[];
  readonly searchKeysOf: (name: string) => readonly string[];
}

/**
 * Prints how well keys find another spelling of a name, and how many names of a register of a million they find beside it.
 * TRAIN.tsv holds the words of the register, DEV.tsv those of the queries, as eval/names/token-pairs.ts reads them; pairs of
 * WRONG.tsv (Latin, Arabic) are no spellings of each other and are left out of a second count. SIZE is the register's.
 */
export function run([train, dev, wrong, size = String(REGISTER)]: readonly string[]): void {
  if (train === undefined || dev === undefined) throw new Error("usage: npm run bench -- name-keys TRAIN.tsv DEV.tsv [WRONG.tsv [SIZE]]");
  const measure = createNameMeasure(loadPacks());
  const keys: Keys = {
    keysOf: (name) => measure.keys(measure.cut(name)),
    searchKeysOf: (name) => measure.searchKeys(measure.cut(name)),
  };
  const isSame = (one: string, other: string): boolean => measure.compare(measure.prepare(one), measure.prepare(other)).verdict === "same";
  const pairs = readTokenPairs(readFileSync(dev, "utf8"));
  printRecall("all pairs", pairs, keys, isSame);
  if (wrong !== undefined) printRecall("without wrong ones", withoutWrong(pairs, readFileSync(wrong, "utf8")), keys, isSame);
  const register = inventRegister(Number(size), readTokenPairs(readFileSync(train, "utf8")), createRandom(SEED));
  printCandidates(pairs, register, keys);
}

function withoutWrong(pairs: readonly TokenPair[], text: string): readonly TokenPair[] {
  const wrong = new Set(readTokenPairs(text).map(({ latin, arabic }) => `${latin}\t${arabic}`));
  return pairs.filter(({ latin, arabic }) => !wrong.has(`${latin}\t${arabic}`));
}

/** Shares of pairs of whole names: found by search keys, sharing a key, and that among those which comparing finds the same. */
function printRecall(title: string, pairs: readonly TokenPair[], keys: Keys, isSame: (one: string, other: string) => boolean): void {
  process.stdout.write(
    `| ${title} | pairs of words | found in a search | share a key | share a key, of those judged the same |\n|${" --- |".repeat(5)}\n`,
  );
  for (const [kind, spellings] of spellingsByKind(pairs)) {
    if (spellings.length === 0) continue;
    const judged = wholeNames(spellings, PAIRS, createRandom(SEED)).map(([one, other]) => ({
      found: (share(keys.searchKeysOf(one), keys.keysOf(other)) + share(keys.searchKeysOf(other), keys.keysOf(one))) / 2,
      linked: share(keys.keysOf(one), keys.keysOf(other)),
      same: isSame(one, other),
    }));
    const figures = [
      mean(judged.map(({ found }) => found)),
      mean(judged.map(({ linked }) => linked)),
      mean(judged.filter(({ same }) => same).map(({ linked }) => linked)),
    ];
    process.stdout.write(`| ${[kind, spellings.length, ...figures.map((figure) => figure.toFixed(4))].join(" | ")} |\n`);
  }
}

/** 1 if the two have a key in common, 0 if not. */
function share(some: readonly string[], others: readonly string[]): number {
  const keys = new Set(some);
  return others.some((key) => keys.has(key)) ? 1 : 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Given names as often as they were seen, family names each as often as another. */
function wholeNames(spellings: readonly Spellings[], size: number, random: Random): readonly (readonly [string, string])[] {
  const given = createDraw(spellings, ({ count }) => count);
  return Array.from({ length: size }, () => {
    const [first, last] = [given(random), random.pick(spellings)];
    return [`${first.one} ${last.one}`, `${first.other} ${last.other}`] as const;
  });
}

function printCandidates(pairs: readonly TokenPair[], register: Iterable<string>, { keysOf, searchKeysOf }: Keys): void {
  const queries = wholeNames(spellingsByKind(pairs).get("Latin, Arabic") ?? [], QUERIES, createRandom(SEED)).flat();
  const { counts, keysPerName, namesPerSecond } = countCandidates([...queries.map(searchKeysOf), ...queries.map(keysOf)], register, keysOf);
  process.stdout.write(`| candidates | on average | in Latin letters | in Arabic letters | 95 of 100 | most |\n|${" --- |".repeat(6)}\n`);
  printSpread("in a search", counts.slice(0, queries.length));
  printSpread("sharing a key", counts.slice(queries.length));
  process.stdout.write(`\n${keysPerName.toFixed(1)} keys a name, of ${Math.round(namesPerSecond)} names a second\n`);
}

/** Every other count is that of a name in Arabic letters. */
function printSpread(title: string, counts: readonly number[]): void {
  const sorted = counts.toSorted((a, b) => a - b);
  const means = [counts, ...[0, 1].map((script) => counts.filter((_, index) => index % 2 === script))].map((some) => mean(some).toFixed(1));
  process.stdout.write(`| ${[title, ...means, sorted[Math.floor(sorted.length * 0.95)], sorted.at(-1)].join(" | ")} |\n`);
}
