import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isExample, type PackSource, pathsOf } from "./pack-sources.ts";

export interface PackFile {
  /** Relative to its folder, with `/`: `languages/ar/terms.tsv`. */
  readonly path: string;
  readonly text: string;
  /** How problems and evidence name it, as `PackSource.told` says; `ar/terms.tsv` where nothing stands here. */
  readonly told?: string;
}

export interface PackFiles {
  readonly files: readonly PackFile[];
  readonly version: `sha256:${string}`;
}

const READ = /\.(tsv|txt|yaml)$/;

/**
 * Reads every table of some folders, in an order that depends on nothing but their paths. Examples are left out: they
 * test the data and change no result, so they do not make another version.
 */
export function readPackFiles(sources: readonly PackSource[]): PackFiles {
  const hash = createHash("sha256");
  const files: PackFile[] = [];
  for (const source of sources)
    for (const path of pathsOf(source).filter((own) => READ.test(own) && !isExample(own))) {
      const bytes = readFileSync(join(source.folder, path));
      hash.update(`${path.length}:${path}${bytes.length}:`).update(bytes);
      files.push({ path, text: bytes.toString("utf8").replace(/^\ufeff/, ""), told: source.told(path) });
    }
  return { files, version: `sha256:${hash.digest("hex")}` };
}
