import { compilePacks } from "./compile-packs.ts";
import { bundledData, readPackFiles } from "./pack-files.ts";
import type { Packs } from "./types.ts";

/**
 * Loads and compiles the data: the bundled folder or another one of the same shape, and folders that add to it.
 * @throws Error when a folder is missing.
 */
export function loadPacks(folder: string = bundledData(), extra: readonly string[] = []): Packs {
  return compilePacks(readPackFiles([folder, ...extra]));
}
