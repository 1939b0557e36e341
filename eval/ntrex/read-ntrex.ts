import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One news document of the set with its translations, sentence by sentence: the same number is the same sentence in every version. */
export interface ParallelDocument {
  readonly doc: string;
  /** Sentences by language. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

interface Line {
  readonly doc: string;
  readonly lang: string;
  readonly sentences: readonly string[];
}

/** Reads `docs.jsonl` of a folder, `{doc, lang, sentences}` a line. Throws where versions of a document differ in their number of sentences. */
export function readNtrex(directory: string): ParallelDocument[] {
  const file = join(directory, "docs.jsonl");
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  const documents = new Map<string, Map<string, readonly string[]>>();
  for (const { doc, lang, sentences } of lines) {
    const versions = documents.get(doc) ?? new Map<string, readonly string[]>();
    documents.set(doc, versions.set(lang, sentences));
  }
  return [...documents].map(([doc, versions]) => {
    const lengths = new Set([...versions.values()].map((sentences) => sentences.length));
    if (lengths.size > 1) throw new Error(`${file}: the versions of ${doc} differ in their number of sentences`);
    return { doc, versions };
  });
}
