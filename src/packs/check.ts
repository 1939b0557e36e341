import { checkLanguages } from "./check-languages.ts";
import { checkRow } from "./check-row.ts";
import { compilePacks } from "./compile-packs.ts";
import { doubles } from "./doubles.ts";
import { loadExamples } from "./examples.ts";
import { bundledData, readPackFiles } from "./pack-files.ts";
import type { Problem } from "./types.ts";

/**
 * Everything that is wrong with a folder of packs and can be seen without analysing a text: whether each example holds
 * is for whoever can analyse. Ordered by file and line.
 * @throws Error when the folder is missing.
 */
export function checkPacks(folder: string = bundledData()): readonly Problem[] {
  const read = readPackFiles([folder]);
  const packs = compilePacks(read);
  const problems = [
    ...packs.problems,
    ...packs.lexicon.entries.flatMap((entry) => checkRow(entry, packs)),
    ...doubles(packs),
    ...checkLanguages(read.files, packs),
    ...loadExamples(folder).problems,
  ];
  return problems.sort((a, b) => byPlace(a.where, b.where));
}

function byPlace(a: string, b: string): number {
  const [fileA = "", lineA = "0"] = a.split(":");
  const [fileB = "", lineB = "0"] = b.split(":");
  return fileA < fileB ? -1 : fileA > fileB ? 1 : Number(lineA) - Number(lineB);
}
