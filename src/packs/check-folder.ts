import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleLanguage } from "./examples.ts";
import { nearest } from "./nearest.ts";
import { bundledData, type PackSource, pathsOf } from "./pack-sources.ts";
import type { Packs, Problem } from "./types.ts";

/** Every path that a folder of packs may hold. Others may lie beside: notes, licences. */
const PLACES: readonly RegExp[] = [
  /^languages\/[^/]+\/(language\.yaml|(terms|frames|cues|venues|occasions|ambiguous)\.tsv|dates\.txt)$/,
  /^domains\/[^/]+\/(codes\.yaml|[^/.]+\.[^/.]+\.tsv)$/,
  /^gazetteer\/(cities|states|corrections|dropped|ordinary-words)\.tsv$/,
  /^gazetteer\/names-[^/]+\.txt$/,
  /^scripts\/[^/]+\.tsv$/,
];
/** What somebody may have meant for a table. */
const MEANT = /\.(tsv|txt|yaml|yml|csv|xlsx?|ods|tab)$/i;
/** Not hidden, and not what an office suite leaves behind. */
const LEFT_ALONE = /(^|\/)[.~]/;

/** Files that nobody would read, or that are in no encoding that can be read; a folder without any. */
export function checkFolder(source: PackSource, packs: Packs): Problem[] {
  const paths = pathsOf(source).filter((path) => !LEFT_ALONE.test(path));
  const read = paths.filter(isRead);
  if (read.length === 0) return [nothingIn(source, paths)];
  return paths.flatMap((path) => [
    ...(isRead(path) || !MEANT.test(path) ? [] : [readByNobody(path, source.told(path))]),
    ...(isRead(path)
      ? [...checkSecond(path, source), ...checkLanguage(path, source.told(path), packs), ...checkLetters(path, source)]
      : []),
  ]);
}

const isRead = (path: string): boolean => PLACES.some((place) => place.test(path)) || exampleLanguage(path) !== null;

function nothingIn({ added }: PackSource, paths: readonly string[]): Problem {
  const where = added ?? "";
  const layout = "Tables of a field of work stand in domains/NAME/: codes.yaml, topics.en.tsv, examples/en.yaml.";
  if (paths.length === 0) return { where, what: "the folder is empty", remedy: layout };
  const table = paths.find((path) => /(^|\/)(codes\.yaml|topics\.[^/]+)$/.test(path));
  const hint = table === undefined ? layout : `${layout} Put the folder of ${table} into a folder domains, and name the folder above that.`;
  return { where, what: "nothing in the folder is a pack: it has neither languages/ nor domains/ with tables", remedy: hint };
}

function readByNobody(path: string, where: string): Problem {
  const what = "nobody reads a file of that name in that place";
  const [, name = ""] = /^domains\/[^/]+\/(.+)$/.exec(path) ?? [];
  if (/^codes\.yml$/.test(name)) return { where, what, remedy: "Call it codes.yaml." };
  if (/^[^/.]+\.tsv$/.test(name))
    return { where, what, remedy: `Say in its name of which language it is: ${name.replace(".tsv", ".en.tsv")}.` };
  if (/\.(csv|xlsx?|ods|tab|txt)$/i.test(name))
    return { where, what, remedy: "Save the table as text with tabs between the columns, and call it topics.en.tsv." };
  return { where, what, remedy: "See the names of files in docs/packs.md; take out what is no pack." };
}

/** Rows of tables add up; of what says how a language is made, there is one. */
function checkSecond(path: string, { added, told }: PackSource): Problem[] {
  const tag = /^languages\/([^/]+)\/language\.yaml$/.exec(path)?.[1];
  if (added === null || tag === undefined || !existsSync(join(bundledData(), path))) return [];
  const remedy = "Take this file out: tables beside it add their rows to the language as it is.";
  return [{ where: told(path), what: `the language ${tag} comes with the program`, remedy }];
}

/** `topics.english.tsv`, `examples/EN.yaml`: a language that the program has not and the folder does not bring. */
function checkLanguage(path: string, where: string, { languages }: Packs): Problem[] {
  const tag = /^domains\/[^/]+\/[^/.]+\.([^/.]+)\.tsv$/.exec(path)?.[1] ?? exampleLanguage(path);
  if (tag === null || tag === undefined || languages.has(tag)) return [];
  return [{ where, what: `there is no language "${tag}"`, remedy: nearest(tag, languages.keys()) }];
}

function checkLetters(path: string, { folder, told }: PackSource): Problem[] {
  const bytes = readFileSync(join(folder, path));
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!bytes.includes(0)) return [];
  } catch {
    // Told below: not UTF-8.
  }
  return [{ where: told(path), what: "the letters of the file cannot be read", remedy: "Save it as plain text in UTF-8." }];
}
