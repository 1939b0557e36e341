import type { LanguageTag } from "../types/vocabulary.ts";
import { Affixes } from "./affixes.ts";
import { readAmbiguous } from "./ambiguous.ts";
import { compileFrames, compileTerms } from "./compile.ts";
import { readDatePatterns } from "./date-patterns.ts";
import { CityTable } from "./gazetteer.ts";
import { readLabels } from "./labels.ts";
import { readLanguage } from "./language.ts";
import { TrieLexicon } from "./lexicon.ts";
import type { PackFile, PackFiles } from "./pack-files.ts";
import { rowsOf } from "./table.ts";
import type { DatePattern, Language, Packs, Problem } from "./types.ts";

/**
 * Compiles the files of a folder of packs. Rows that cannot be compiled are left out and told in `problems`. The
 * gazetteer and the names are indexed when they are first asked for: looking into a register needs neither.
 */
export function compilePacks({ files, version }: PackFiles): Packs {
  const problems: Problem[] = [];
  const languages = readLanguages(files, problems);
  const affixes = new Affixes(languages.values());
  const lexicon = new TrieLexicon(affixes);
  const datePatterns: DatePattern[] = [];
  for (const file of files) compileFile(file, lexicon, datePatterns, problems);
  const states = readStates(files);
  let names: ReadonlyMap<string, number> | null = null;
  const nameToken = (token: string): number => {
    names ??= readNames(files);
    return names.get(token) ?? 0;
  };
  return {
    languages,
    lexicon,
    datePatterns,
    gazetteer: new CityTable(textOf(files, "gazetteer/cities.tsv"), affixes),
    labels: readLabels(
      files.filter(({ path }) => /^domains\/[^/]+\/codes\.yaml$/.test(path)),
      problems,
    ),
    stateDesignator: (state) => given(states.get(state)?.[1]),
    capital: (state) => given(states.get(state)?.[2]),
    nameToken,
    scripts: readScripts(files),
    problems,
    version,
  };
}

function textOf(files: readonly PackFile[], path: string): string {
  return files
    .filter((file) => file.path === path)
    .map(({ text }) => text)
    .join("\n");
}

function readStates(files: readonly PackFile[]): Map<string, readonly string[]> {
  return new Map(rowsOf(textOf(files, "gazetteer/states.tsv")).map(({ cells }) => [cells[0] ?? "", cells]));
}

const given = (cell: string | undefined): string | null =>
  cell === undefined || cell.trim() === "" || cell.trim() === "-" ? null : cell.trim();

/** `languages/ar/terms.tsv` is told as `ar/terms.tsv`, `domains/security/topics.ar.tsv` as `security/topics.ar.tsv`. */
const shortName = (path: string): string => path.slice(path.indexOf("/") + 1);

function readLanguages(files: readonly PackFile[], problems: Problem[]): Map<LanguageTag, Language> {
  const tags = new Set(files.flatMap(({ path }) => /^languages\/([^/]+)\//.exec(path)?.[1] ?? []));
  return new Map(
    [...tags].map((tag) => {
      const own = (name: string): string => textOf(files, `languages/${tag}/${name}`);
      const ambiguous = readAmbiguous(own("ambiguous.tsv"), `${tag}/ambiguous.tsv`, tag, problems);
      return [tag, readLanguage(tag, own("language.yaml"), `${tag}/language.yaml`, ambiguous, problems)];
    }),
  );
}

function compileFile({ path, text }: PackFile, lexicon: TrieLexicon, datePatterns: DatePattern[], problems: Problem[]): void {
  const [, tag, name] = /^languages\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const language = tag ?? /^domains\/[^/]+\/[^/]+\.([A-Za-z-]+)\.tsv$/.exec(path)?.[1];
  if (language === undefined) return;
  const table = { text, file: shortName(path), language };
  if (name === "frames.tsv") compileFrames(table, lexicon, problems);
  else if (name === "terms.tsv" || name === "cues.tsv" || name === undefined) compileTerms(table, lexicon, problems);
  else if (name === "dates.txt") datePatterns.push(...readDatePatterns(text, table.file, language, problems));
}

/** Lists of tens of thousands of lines `token<TAB>count`: cut by hand. */
function readNames(files: readonly PackFile[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { path, text } of files) if (/^gazetteer\/names-[^/]+\.txt$/.test(path)) addNames(text, names);
  return names;
}

function addNames(text: string, names: Map<string, number>): void {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const tab = text.indexOf("\t", at);
    if (tab > at && tab < end && text[at] !== "#") {
      const token = text.slice(at, tab);
      names.set(token, (names.get(token) ?? 0) + (Number.parseInt(text.slice(tab + 1, end), 10) || 1));
    }
    at = end + 1;
  }
}

function readScripts(files: readonly PackFile[]): Map<string, readonly (readonly string[])[]> {
  const own = files.filter(({ path }) => /^scripts\/[^/]+\.tsv$/.test(path));
  return new Map(own.map(({ path, text }) => [path.slice("scripts/".length, -".tsv".length), rowsOf(text).map(({ cells }) => cells)]));
}
