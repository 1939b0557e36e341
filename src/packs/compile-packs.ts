import type { LanguageTag } from "../types/vocabulary.ts";
import { Affixes } from "./affixes.ts";
import { readAmbiguous } from "./ambiguous.ts";
import { readDatePatterns } from "./date-patterns.ts";
import type { FormTable } from "./form-row.ts";
import { CityTable } from "./gazetteer.ts";
import { readLabels } from "./labels.ts";
import { readLanguage } from "./language.ts";
import { LazyLexicon } from "./lexicon.ts";
import type { PackFile, PackFiles } from "./pack-files.ts";
import { readForms } from "./read-forms.ts";
import { rowsOf } from "./table.ts";
import type { DatePattern, Language, Packs, Problem } from "./types.ts";

/**
 * Compiles the files of a folder of packs. Rows that cannot be compiled are left out and told in `problems`. What only some
 * uses need is made when it is first asked for: looking into a register needs neither gazetteer nor names nor dates.
 */
export function compilePacks({ files, version }: PackFiles): Packs {
  const languageProblems: Problem[] = [];
  const languages = readLanguages(files, languageProblems);
  const affixes = new Affixes(languages.values());
  const lexicon = new LazyLexicon(affixes);
  for (const table of formTables(files, languages)) readForms(table, lexicon);
  const dates = once(() => readDates(files));
  const labels = once(() => readLabels(files.filter(({ path }) => /^domains\/[^/]+\/codes\.yaml$/.test(path))));
  const states = once(() => readStates(files));
  const names = once(() => readNames(files));
  return {
    languages,
    lexicon,
    get datePatterns() {
      return dates().patterns;
    },
    gazetteer: new CityTable(textOf(files, "gazetteer/cities.tsv"), affixes),
    labels: {
      of: (section, slug) => labels().labels.of(section, slug),
      get sections() {
        return labels().labels.sections;
      },
    },
    stateDesignator: (state) => given(states().get(state)?.[1]),
    capital: (state) => given(states().get(state)?.[2]),
    nameToken: (token) => names().get(token) ?? 0,
    scripts: readScripts(files),
    get problems() {
      return [...languageProblems, ...dates().problems, ...lexicon.problems, ...labels().problems];
    },
    version,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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

/** `languages/ar/terms.tsv` is told as `ar/terms.tsv` where nothing else is said. */
const toldAs = ({ path, told }: PackFile): string => told ?? path.slice(path.indexOf("/") + 1);

function readLanguages(files: readonly PackFile[], problems: Problem[]): Map<LanguageTag, Language> {
  const tags = new Set(files.flatMap(({ path }) => /^languages\/([^/]+)\//.exec(path)?.[1] ?? []));
  return new Map(
    [...tags].map((tag) => {
      const tables = files.filter(({ path }) => path === `languages/${tag}/ambiguous.tsv`);
      const ambiguous = new Map(tables.flatMap((table) => [...readAmbiguous(table.text, toldAs(table), tag, problems)]));
      const file = files.find(({ path }) => path === `languages/${tag}/language.yaml`);
      return [tag, readLanguage(tag, file?.text ?? "", file === undefined ? `${tag}/language.yaml` : toldAs(file), ambiguous, problems)];
    }),
  );
}

/** The tables of forms of the languages, and the topics of the domains. */
function formTables(files: readonly PackFile[], languages: ReadonlyMap<LanguageTag, Language>): FormTable[] {
  return files.flatMap((pack) => {
    const { path, text } = pack;
    const [, tag, name] = /^languages\/([^/]+)\/(terms|frames|cues|venues|occasions)\.tsv$/.exec(path) ?? [];
    const language = tag ?? /^domains\/[^/]+\/[^/]+\.([A-Za-z-]+)\.tsv$/.exec(path)?.[1];
    // The language's own string: see `WRITTEN` in form-row.ts.
    return language === undefined
      ? []
      : [{ text, file: toldAs(pack), language: languages.get(language)?.tag ?? language, frames: name === "frames" }];
  });
}

function readDates(files: readonly PackFile[]): { readonly patterns: readonly DatePattern[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const patterns = files.flatMap((file) => {
    const language = /^languages\/([^/]+)\/dates\.txt$/.exec(file.path)?.[1];
    return language === undefined ? [] : readDatePatterns(file.text, toldAs(file), language, problems);
  });
  return { patterns, problems };
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
