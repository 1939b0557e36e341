import { checkAdded, checkPacks as checkFiles } from "../packs/check.ts";
import { compilePacks } from "../packs/compile-packs.ts";
import { exampleLanguage, loadExamples } from "../packs/examples.ts";
import { loadPacks } from "../packs/load.ts";
import { readPackFiles } from "../packs/pack-files.ts";
import {
  addedSource,
  baseSource,
  bundledDomains,
  isExample,
  type PackSource,
  pathsOf,
  tableLanguage,
  wholeSource,
} from "../packs/pack-sources.ts";
import type { Packs, Problem } from "../packs/types.ts";
import type { EntryKind } from "../types/lexicon.ts";
import { brokenExpectations, type ExampleRead, readExample } from "./check-examples.ts";

export { PacksError } from "../packs/packs-error.ts";
export type { Problem } from "../packs/types.ts";

export interface PacksChecked {
  readonly languages: readonly string[];
  readonly entries: number;
  readonly examples: number;
  readonly problems: readonly Problem[];
}

/** Rows of which there are so many, and so plain, that an example for each would say nothing. A city is the gazetteer's, and what stands in it. */
const EXEMPT: ReadonlySet<EntryKind> = new Set<EntryKind>(["month", "stop", "verb", "state", "number", "city", "venue"]);

/**
 * What is wrong with packs: with their files, with examples that do not hold when they are really read, and rows that no example of
 * their language fires. A folder that brings all the languages of its tables is read by itself, another beside the packs that come
 * with the program. Without one, those and all fields of work that come with it.
 * @throws PacksError when the folder is missing.
 */
export function checkPacks(folder?: string): PacksChecked {
  if (folder !== undefined) return standsAlone(folder) ? checkWhole(folder) : checkBeside(folder);
  const all = [checkWhole(), ...bundledDomains().map(checkBeside)];
  return {
    languages: all[0]?.languages ?? [],
    entries: all.reduce((sum, { entries }) => sum + entries, 0),
    examples: all.reduce((sum, { examples }) => sum + examples, 0),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function standsAlone(folder: string): boolean {
  const paths = pathsOf(addedSource(folder));
  const tags = new Set(paths.flatMap((path) => languageOf(path) ?? []));
  return tags.size > 0 && [...tags].every((tag) => paths.includes(`languages/${tag}/language.yaml`));
}

/** Of a table or examples. */
const languageOf = (path: string): string | null => (isExample(path) ? exampleLanguage(path) : tableLanguage(path));

function checkWhole(folder?: string): PacksChecked {
  const packs = loadPacks(folder);
  const source = folder === undefined ? baseSource() : wholeSource(folder);
  const languages = [...packs.languages.keys()].sort();
  const { read, problems } = checkExamples(source, packs);
  const bare = languages
    .filter((tag) => !read.some(({ example }) => example.language === tag))
    .map((tag) => withoutExamples(`${tag}/examples`));
  return {
    languages,
    entries: packs.lexicon.entries.length,
    examples: read.length,
    problems: [...checkFiles(folder), ...problems, ...bare, ...unfired(rowsToShow(packs), read)],
  };
}

function withoutExamples(where: string): Problem {
  const remedy = "Write sentences of your own that show its rows at work.";
  return { where, what: "the language has no examples", remedy };
}

function checkBeside(named: string): PacksChecked {
  const source = addedSource(named);
  const pack = readPackFiles([baseSource(), source]);
  const packs = compilePacks(pack);
  const paths = pathsOf(source);
  const { read, problems } = checkExamples(source, packs);
  const own = new Set(paths.map(source.told));
  const isOwn = (row: { readonly source: string }): boolean => own.has(row.source.replace(/:\d+$/, ""));
  const bare = paths.filter((path) => !isExample(path) && isBare(path, packs, read)).map((path) => withoutExample(path, source));
  return {
    languages: [...new Set(paths.flatMap((path) => languageOf(path) ?? []))].filter((tag) => packs.languages.has(tag)).sort(),
    entries: packs.lexicon.entries.filter(isOwn).length,
    examples: read.length,
    problems: [...checkAdded(source, packs, pack.files), ...problems, ...bare, ...unfired(rowsToShow(packs).filter(isOwn), read)],
  };
}

/** Whether a table is of a language of which no example is there. */
function isBare(path: string, { languages }: Packs, read: readonly ExampleRead[]): boolean {
  const tag = languageOf(path);
  return tag !== null && path.endsWith(".tsv") && languages.has(tag) && !read.some(({ example }) => example.language === tag);
}

function withoutExample(path: string, { told }: PackSource): Problem {
  const tag = languageOf(path);
  const [domain] = /^domains\/[^/]+/.exec(path) ?? [];
  const file = domain === undefined ? `languages/${tag}/examples/own.yaml` : `${domain}/examples/${tag}.yaml`;
  const remedy = `Write sentences of your own in ${file}; docs/packs.md shows how.`;
  return { where: told(path), what: "no sentence shows the words of this table", remedy };
}

function checkExamples(source: PackSource, packs: Packs): { readonly read: readonly ExampleRead[]; readonly problems: readonly Problem[] } {
  const { examples } = loadExamples(source);
  const read = examples.filter(({ language }) => packs.languages.has(language)).map((example) => readExample(example, packs));
  return { read, problems: read.flatMap(brokenExpectations) };
}

interface RowToShow {
  readonly language: string;
  readonly source: string;
  readonly what: string;
}

/** A row of several spellings is shown by any of them. */
export function rowsToShow({ lexicon, datePatterns }: Packs): readonly RowToShow[] {
  const rows = lexicon.entries.filter(({ kind }) => !EXEMPT.has(kind));
  return [
    ...rows.map(({ language, source, kind, key, form }) => ({ language, source, what: `the row ${kind} ${key} “${form}”` })),
    ...datePatterns.map(({ language, source }) => ({ language, source, what: "this pattern" })),
  ];
}

function unfired(rows: readonly RowToShow[], read: readonly ExampleRead[]): Problem[] {
  const fired = new Map<string, Set<string>>();
  for (const { example, found } of read) {
    const own = fired.get(example.language) ?? new Set();
    fired.set(example.language, own);
    for (const { by } of found) own.add(by);
  }
  const problems = rows
    .filter(({ language, source }) => fired.get(language)?.has(source) === false)
    .map(({ source, what }) => ({
      where: source,
      what: `${what} is found in no example of its language`,
      remedy: "Write a sentence in which it is found, or take it out.",
    }));
  return [...new Map(problems.map((problem) => [problem.where, problem])).values()];
}
