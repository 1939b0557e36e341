import type { LanguageTag } from "../types/vocabulary.ts";
import { Affixes } from "./affixes.ts";
import { readAmbiguous } from "./ambiguous.ts";
import { compileFrames, compileTerms } from "./compile.ts";
import { readDatePatterns } from "./date-patterns.ts";
import { CityTable } from "./gazetteer.ts";
import { readLabels } from "./labels.ts";
import { readLanguage } from "./language.ts";
import { TrieLexicon } from "./lexicon.ts";
import { bundledData, type PackFile, readPackFiles } from "./pack-files.ts";
import { rowsOf } from "./table.ts";
import type { DatePattern, Language, Packs, Problem } from "./types.ts";

/**
 * Loads and compiles the data: the bundled folder, or another one of the same shape, and folders that add to it. Rows
 * that cannot be compiled are left out and told in `problems`.
 * @throws Error when a folder is missing.
 */
export function loadPacks(folder: string = bundledData(), extra: readonly string[] = []): Packs {
  const { files, version } = readPackFiles([folder, ...extra]);
  const problems: Problem[] = [];
  const languages = readLanguages(files, problems);
  const affixes = new Affixes(languages.values());
  const lexicon = new TrieLexicon(affixes);
  const datePatterns: DatePattern[] = [];
  for (const file of files) compileFile(file, lexicon, datePatterns, problems);
  const states = new Map(
    of(files, "gazetteer/states.tsv")
      .flatMap(({ text }) => rowsOf(text))
      .map(({ cells }) => [cells[0] ?? "", cells]),
  );
  const names = readNames(files);
  return {
    languages,
    lexicon,
    datePatterns,
    gazetteer: new CityTable(
      of(files, "gazetteer/cities.tsv")
        .map(({ text }) => text)
        .join("\n"),
      affixes,
    ),
    labels: readLabels(
      files.filter(({ path }) => /^domains\/[^/]+\/codes\.yaml$/.test(path)).map(({ path, text }) => ({ file: path, text })),
      problems,
    ),
    stateDesignator: (state) => given(states.get(state)?.[1]),
    capital: (state) => given(states.get(state)?.[2]),
    nameToken: (token) => names.get(token) ?? 0,
    scripts: readScripts(files),
    problems,
    version,
  };
}

const of = (files: readonly PackFile[], path: string): PackFile[] => files.filter((file) => file.path === path);
const given = (cell: string | undefined): string | null =>
  cell === undefined || cell.trim() === "" || cell.trim() === "-" ? null : cell.trim();

/** `languages/ar/terms.tsv` is told as `ar/terms.tsv`, `domains/security/topics.ar.tsv` as `security/topics.ar.tsv`. */
const shortName = (path: string): string => path.slice(path.indexOf("/") + 1);

function readLanguages(files: readonly PackFile[], problems: Problem[]): Map<LanguageTag, Language> {
  const tags = new Set(files.flatMap(({ path }) => /^languages\/([^/]+)\//.exec(path)?.[1] ?? []));
  return new Map(
    [...tags].map((tag) => {
      const own = (name: string): string =>
        of(files, `languages/${tag}/${name}`)
          .map(({ text }) => text)
          .join("\n");
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
  else if (name === "terms.tsv" || name === undefined) compileTerms(table, lexicon, problems);
  else if (name === "dates.txt") datePatterns.push(...readDatePatterns(text, table.file, language, problems));
}

function readNames(files: readonly PackFile[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { path, text } of files)
    if (/^gazetteer\/names-[^/]+\.txt$/.test(path))
      for (const {
        cells: [token = "", count = "1"],
      } of rowsOf(text))
        names.set(token, (names.get(token) ?? 0) + Number(count));
  return names;
}

function readScripts(files: readonly PackFile[]): Map<string, readonly (readonly string[])[]> {
  const own = files.filter(({ path }) => /^scripts\/[^/]+\.tsv$/.test(path));
  return new Map(own.map(({ path, text }) => [path.slice("scripts/".length, -".tsv".length), rowsOf(text).map(({ cells }) => cells)]));
}
