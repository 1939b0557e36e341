import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface PackFile {
  /** Relative to its folder, with `/`: `languages/ar/terms.tsv`. */
  readonly path: string;
  readonly text: string;
}

export interface PackFiles {
  readonly files: readonly PackFile[];
  readonly version: `sha256:${string}`;
}

const READ = /\.(tsv|txt|yaml)$/;

/** The data that come with the program: beside `src/`, also when this runs from `dist/`. */
export function bundledData(): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const folders = ["../../data", "../../../data"].map((path) => join(here, path));
  return folders.find((folder) => existsSync(join(folder, "languages"))) ?? (folders[0] as string);
}

/**
 * Reads every table of some folders, in an order that depends on nothing but their paths. Examples are left out: they
 * test the data and change no result, so they do not make another version.
 * @throws Error when a folder is missing.
 */
export function readPackFiles(folders: readonly string[]): PackFiles {
  const hash = createHash("sha256");
  const files: PackFile[] = [];
  for (const folder of folders) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`there is no folder of packs at ${folder}`);
    for (const path of pathsIn(folder)) {
      const bytes = readFileSync(join(folder, path));
      hash.update(`${path.length}:${path}${bytes.length}:`).update(bytes);
      files.push({ path, text: bytes.toString("utf8").replace(/^\ufeff/, "") });
    }
  }
  return { files, version: `sha256:${hash.digest("hex")}` };
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.includes("/examples/"))
    .sort();
}
