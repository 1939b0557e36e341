import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { makeSets } from "../../eval/names/make-sets.ts";
import { type NamePair, readPairs, writePairs } from "../../eval/names/name-pair.ts";
import { officialSet, readOfficials } from "../../eval/names/official-set.ts";
import { pressOfficials } from "../../eval/names/press-officials.ts";
import { readTokenPairs, type TokenPair } from "../../eval/names/token-pairs.ts";
import { createRandom } from "../../test/crowd/random.ts";

const EVAL = join(import.meta.dirname, "../../eval/names");

export type Sets = ReadonlyMap<string, readonly NamePair[]>;

export const USAGE = `usage: npm run bench -- names [--pairs FILE.tsv|FOLDER]… [--from TOKENS.tsv [--linked TOKENS.tsv]…] [--press GOLD.json] [--save FOLDER] [--ablation]
  --pairs   sets of "name, name, 1 or 0", separated by tabs
  --from    makes sets of tokens: "Latin token, Arabic letters, count", separated by tabs
  --linked  more such tokens, which the sets may not call wrong
  --press   makes a set of the persons in gold annotations (samples/README.md)
  --save    writes the sets as files that --pairs reads
  --ablation  measures what each part of the method adds, and no packages
Without any of them: the officials and the small sets of eval/names.`;

/** The sets that the words of the command line ask for, by name; written to a folder where that is asked for. */
export function chosenSets(args: readonly string[]): Sets {
  const text = { type: "string" } as const;
  const many = { type: "string", multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { pairs: many, from: text, linked: many, press: text, save: text },
    allowPositionals: true,
  });
  const { from, linked = [], press, save } = values;
  const pairs = [...(values.pairs ?? []), ...positionals];
  const none = pairs.length === 0 && from === undefined && press === undefined;
  const sets = new Map([
    ...(none ? [officials(), ...storedSets(join(EVAL, "sets"))] : pairs.flatMap(storedSets)),
    ...(from === undefined ? [] : [officials(), ...makeSets(readTokens(from), linked.flatMap(readTokens))]),
    ...(press === undefined ? [] : [fromPress(press)]),
  ]);
  if (save !== undefined) writeSets(sets, save);
  return sets;
}

type NamedSet = readonly [string, readonly NamePair[]];

function officials(): NamedSet {
  return ["officials", officialSet(readOfficials(readFileSync(join(EVAL, "officials.tsv"), "utf8")), createRandom(8))];
}

function fromPress(file: string): NamedSet {
  return ["press", officialSet(pressOfficials(JSON.parse(readFileSync(file, "utf8"))), createRandom(9))];
}

function storedSets(path: string): readonly NamedSet[] {
  if (!statSync(path).isDirectory()) return [[basename(path, ".tsv"), readPairs(readFileSync(path, "utf8"), path)]];
  const files = readdirSync(path).filter((file) => file.endsWith(".tsv"));
  return files.sort().flatMap((file) => storedSets(join(path, file)));
}

function readTokens(file: string): readonly TokenPair[] {
  return readTokenPairs(readFileSync(file, "utf8"));
}

function writeSets(sets: Sets, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, pairs] of sets) writeFileSync(join(folder, `${name}.tsv`), writePairs(pairs));
}
