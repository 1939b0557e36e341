import { checkUsable } from "./check.ts";
import { compilePacks } from "./compile-packs.ts";
import { readPackFiles } from "./pack-files.ts";
import { addedSources, baseSource, bundledData } from "./pack-sources.ts";
import { PacksError } from "./packs-error.ts";
import type { Packs, Problem } from "./types.ts";

/**
 * Loads and compiles the data: the bundled folder or another one of the same shape, and what is added to it, in whatever order.
 * @param added fields of work that come with the program, by name, and folders
 * @throws PacksError when a folder is missing, or what is added cannot be used.
 */
export function loadPacks(folder?: string, added: readonly string[] = []): Packs {
  const sources = addedSources(added);
  const packs = compilePacks(readPackFiles([baseSource(folder), ...sources]));
  // What comes with the program is tested.
  for (const source of sources) if (source.folder !== bundledData()) insistOnUsable(source.folder, checkUsable(source, packs));
  return packs;
}

function insistOnUsable(folder: string, problems: readonly Problem[]): void {
  const [first, ...more] = problems;
  if (first === undefined) return;
  const others = more.length === 0 ? "" : `and ${more.length} more problem${more.length === 1 ? "" : "s"}; `;
  throw new PacksError(`${first.where}: ${first.what}. ${first.remedy} (${others}dragoman packs check ${folder} tells all)`);
}
