import { checkPacks as checkFiles } from "../packs/check.ts";
import { type Example, type Expectation, loadExamples } from "../packs/examples.ts";
import { loadPacks } from "../packs/load.ts";
import { bundledData } from "../packs/pack-files.ts";
import type { Packs, Problem } from "../packs/types.ts";
import { type Examined, examine } from "../pipeline/examine.ts";
import type { EntryKind } from "../types/lexicon.ts";

export type { Problem } from "../packs/types.ts";

export interface PacksChecked {
  readonly folder: string;
  readonly languages: readonly string[];
  readonly entries: number;
  readonly examples: number;
  readonly problems: readonly Problem[];
}

/** Rows of which there are so many, and so plain, that an example for each would say nothing. */
const EXEMPT: ReadonlySet<EntryKind> = new Set<EntryKind>(["month", "weekday", "stop", "verb", "state", "number", "city"]);

/**
 * What is wrong with a folder of packs: with its files, with examples that do not hold, and rows that no example shows.
 * @throws Error when the folder is missing.
 */
export function checkPacks(folder: string = bundledData()): PacksChecked {
  const fromFiles = checkFiles(folder);
  const packs = loadPacks(folder);
  const { examples } = loadExamples(folder);
  const examined = examples.map((example) => ({ example, found: examine(example.text, example.language, example.published, packs) }));
  return {
    folder,
    languages: [...packs.languages.keys()].sort(),
    entries: packs.lexicon.entries.length,
    examples: examples.length,
    problems: [
      ...fromFiles,
      ...examined.flatMap(({ example, found }) => broken(example, found)),
      ...unseen(packs, examples, new Set(examined.flatMap(({ found }) => found.map(({ by }) => by)))),
    ],
  };
}

function broken({ text, expect, never, source }: Example, found: readonly Examined[]): Problem[] {
  const inside = `in “${text}”`;
  return [
    ...expect
      .filter((expectation) => !holds(expectation, found))
      .map(({ written }) => ({ where: source, what: `${written} is not found ${inside}`, remedy: "Mend the entry, or the example." })),
    ...never
      .filter((expectation) => holds(expectation, found))
      .map(({ written }) => ({
        where: source,
        what: `${written} is found ${inside}`,
        remedy: "Make the entry narrower, or the form ambiguous.",
      })),
  ];
}

function holds({ kind, key, exact }: Expectation, found: readonly Examined[]): boolean {
  return found.some((own) => own.kind === kind && (key === null || own.key === key) && (exact === null || own.exact === exact));
}

function unseen(packs: Packs, examples: readonly Example[], fired: ReadonlySet<string>): Problem[] {
  const shown = new Set(examples.map(({ language }) => language));
  const bare = [...packs.languages.keys()].filter((tag) => !shown.has(tag));
  const rows = packs.lexicon.entries.filter(({ kind, language, source }) => shown.has(language) && !EXEMPT.has(kind) && !fired.has(source));
  const patterns = packs.datePatterns.filter(({ language, source }) => shown.has(language) && !fired.has(source));
  return [
    ...bare.map((tag) => ({
      where: `${tag}/examples`,
      what: "the language has no examples",
      remedy: "Write sentences that show its rows at work.",
    })),
    ...distinct([
      ...rows.map(({ source, kind, form }) => ({ where: source, what: `no example shows ${kind} “${form}”` })),
      ...patterns.map(({ source }) => ({ where: source, what: "no example shows this pattern" })),
    ]).map((problem) => ({ ...problem, remedy: "Write a sentence with it, or take it out." })),
  ];
}

/** A row has an entry a spelling: one of them is enough. */
function distinct<T extends { readonly where: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.where, row])).values()];
}
