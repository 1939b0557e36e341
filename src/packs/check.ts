import { checkCodes } from "./check-codes.ts";
import { checkFolder } from "./check-folder.ts";
import { checkLabels } from "./check-labels.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkRow } from "./check-row.ts";
import { checkTopics } from "./check-topics.ts";
import { compilePacks } from "./compile-packs.ts";
import { doubles } from "./doubles.ts";
import { loadExamples } from "./examples.ts";
import { type PackFile, readPackFiles } from "./pack-files.ts";
import { baseSource, type PackSource, pathsOf, tableLanguage, wholeSource } from "./pack-sources.ts";
import type { Packs, Problem } from "./types.ts";

/**
 * Everything that is wrong with a folder of packs and can be seen without analysing a text: whether each example holds
 * is for whoever can analyse. Ordered by file and line.
 * @throws PacksError when the folder is missing.
 */
export function checkPacks(folder?: string): readonly Problem[] {
  const source = folder === undefined ? baseSource() : wholeSource(folder);
  const read = readPackFiles([source]);
  const packs = compilePacks(read);
  return inOrder([
    ...packs.problems,
    ...packs.lexicon.entries.flatMap((entry) => checkRow(entry, packs)),
    ...doubles(packs),
    ...checkLanguages(read.files, packs),
    ...loadExamples(source).problems,
  ]);
}

/**
 * The same for what is added to the packs that come with the program; what is wrong with those is left out.
 * @param packs with them, compiled of `files`
 */
export function checkAdded(source: PackSource, packs: Packs, files: readonly PackFile[]): readonly Problem[] {
  const own = isOf(source);
  const languages = languagesOf(source);
  const problems = [
    ...checkUsable(source, packs),
    ...doubles(packs, ({ language }) => languages.has(language)),
    ...checkTopics(packs, own),
    ...checkLanguages(files, packs),
    ...loadExamples(source).problems,
  ];
  const each = new Map(problems.filter(({ where }) => own(where)).map((problem) => [`${problem.where} ${problem.what}`, problem]));
  return inOrder([...each.values()]);
}

/**
 * What keeps added packs from being used: files that nobody reads, rows and codes that cannot be read. Looks at nothing else, so that
 * it may be asked whenever they are used.
 * @param packs with them
 */
export function checkUsable(source: PackSource, packs: Packs): readonly Problem[] {
  const { files, version } = readPackFiles([source]);
  const alone = compilePacks({ files, version });
  return inOrder([
    ...checkFolder(source, packs),
    ...alone.problems,
    ...alone.lexicon.entries.flatMap((entry) => checkRow(entry, packs)),
    ...checkLabels(alone.lexicon.entries, packs),
    ...checkCodes(codesOf(source), codesOf(baseSource()), packs),
  ]);
}

function codesOf(source: PackSource): readonly PackFile[] {
  return readPackFiles([{ ...source, holds: (path) => source.holds(path) && /^domains\/[^/]+\/codes\.yaml$/.test(path) }]).files;
}

function languagesOf(source: PackSource): ReadonlySet<string> {
  return new Set(pathsOf(source).flatMap((path) => tableLanguage(path) ?? []));
}

/** Whether a problem stands in a file of a source, or in the folder itself. */
function isOf(source: PackSource): (where: string) => boolean {
  const own = new Set([source.added ?? "", ...pathsOf(source).map(source.told)]);
  return (where) => own.has(where.replace(/:\d+$/, ""));
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => byPlace(a.where, b.where));
}

function byPlace(a: string, b: string): number {
  const [fileA = "", lineA = "0"] = a.split(":");
  const [fileB = "", lineB = "0"] = b.split(":");
  return fileA < fileB ? -1 : fileA > fileB ? 1 : Number(lineA) - Number(lineB);
}
