import { checkPacks as checkFiles } from "../packs/check.ts";
import { loadExamples } from "../packs/examples.ts";
import { loadPacks } from "../packs/load.ts";
import { bundledData } from "../packs/pack-files.ts";
import type { Packs, Problem } from "../packs/types.ts";
import type { EntryKind } from "../types/lexicon.ts";
import { brokenExpectations, type ExampleRead, readExample } from "./check-examples.ts";

export type { Problem } from "../packs/types.ts";

export interface PacksChecked {
  readonly folder: string;
  readonly languages: readonly string[];
  readonly entries: number;
  readonly examples: number;
  readonly problems: readonly Problem[];
}

/** Rows of which there are so many, and so plain, that an example for each would say nothing. A city is the gazetteer's. */
const EXEMPT: ReadonlySet<EntryKind> = new Set<EntryKind>(["month", "stop", "verb", "state", "number", "city"]);

/**
 * What is wrong with a folder of packs: with its files, with examples that do not hold when they are really read, and rows
 * that no example of their language fires.
 * @throws Error when the folder is missing.
 */
export function checkPacks(folder: string = bundledData()): PacksChecked {
  const fromFiles = checkFiles(folder);
  const packs = loadPacks(folder);
  const { examples } = loadExamples(folder);
  const read = examples.map((example) => readExample(example, packs));
  return {
    folder,
    languages: [...packs.languages.keys()].sort(),
    entries: packs.lexicon.entries.length,
    examples: examples.length,
    problems: [...fromFiles, ...read.flatMap(brokenExpectations), ...withoutExamples(packs, read), ...unfired(packs, read)],
  };
}

function withoutExamples({ languages }: Packs, read: readonly ExampleRead[]): Problem[] {
  const shown = new Set(read.map(({ example }) => example.language));
  const bare = [...languages.keys()].filter((tag) => !shown.has(tag));
  return bare.map((tag) => ({
    where: `${tag}/examples`,
    what: "the language has no examples",
    remedy: "Write sentences of your own that show its rows at work.",
  }));
}

/** A row of several spellings is shown by any of them. */
export function rowsToShow({
  lexicon,
  datePatterns,
}: Packs): readonly { readonly language: string; readonly source: string; readonly what: string }[] {
  const rows = lexicon.entries.filter(({ kind }) => !EXEMPT.has(kind));
  return [
    ...rows.map(({ language, source, kind, key, form }) => ({ language, source, what: `the row ${kind} ${key} “${form}”` })),
    ...datePatterns.map(({ language, source }) => ({ language, source, what: "this pattern" })),
  ];
}

function unfired(packs: Packs, read: readonly ExampleRead[]): Problem[] {
  const fired = new Map<string, Set<string>>();
  for (const { example, found } of read) {
    const own = fired.get(example.language) ?? new Set();
    fired.set(example.language, own);
    for (const { by } of found) own.add(by);
  }
  const rows = rowsToShow(packs).filter(({ language, source }) => fired.get(language)?.has(source) === false);
  const problems = rows.map(({ source, what }) => ({
    where: source,
    what: `${what} is found in no example of its language`,
    remedy: "Write a sentence in which it is found, or take it out.",
  }));
  return [...new Map(problems.map((problem) => [problem.where, problem])).values()];
}
