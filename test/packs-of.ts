import { compilePacks } from "../src/packs/compile-packs.ts";
import type { Packs } from "../src/packs/types.ts";

/** Packs of a test's own tables: path within data/ -> text. */
export function packsOf(files: Readonly<Record<string, string>>): Packs {
  const sorted = Object.keys(files).sort();
  return compilePacks({ files: sorted.map((path) => ({ path, text: files[path] ?? "" })), version: "sha256:of-a-test" });
}
