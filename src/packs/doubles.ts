import type { Entry } from "../types/lexicon.ts";
import { formsOf } from "./compile.ts";
import { joined } from "./join.ts";
import type { Packs, Problem } from "./types.ts";
import { ONE_KEY } from "./vocabulary.ts";

/**
 * Rows that say again what an earlier row says, and forms with two keys of a kind that has one. One problem a row, told
 * by its first form.
 */
export function doubles({ lexicon, languages }: Packs): Problem[] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of lexicon.entries) {
    const forms = [...new Set(formsOf(entry).map(({ words }) => joined(words).join(" ")))];
    const problem = forms.map((form) => compare(form, entry, first)).find((found) => found !== null);
    if (problem !== undefined) problems.push(problem);
    for (const form of forms) if (!first.has(place(form, entry))) first.set(place(form, entry), entry);
  }
  const proclitics = (entry: Entry): readonly string[] => languages.get(entry.language)?.proclitics ?? [];
  return [...problems, ...lexicon.entries.flatMap((entry) => shadowed(entry, first, proclitics(entry)))];
}

/** Forms of frames and cues may say several things at once; those of other kinds have one entry. */
function place(form: string, { kind, language, key, flags }: Entry): string {
  const own = ONE_KEY.has(kind) ? `${flags.has("adj")} ${flags.get("cal") ?? ""} ${flags.get("state") ?? ""}` : key;
  return `${language} ${kind} ${own} ${form}`;
}

function compare(form: string, entry: Entry, first: ReadonlyMap<string, Entry>): Problem | null {
  const other = first.get(place(form, entry));
  if (other === undefined || other === entry || (entry.frame !== null && !sameRoles(entry, other))) return null;
  const what =
    other.key === entry.key
      ? `"${form}" stands as ${entry.kind} ${entry.key} already in ${other.source}`
      : `"${form}" is ${entry.kind} ${entry.key} here and ${other.key} in ${other.source}`;
  return {
    where: entry.source,
    what,
    remedy: "Keep it in one of the two rows; forms that differ in case, accents, hamza or hyphens alone are the same form.",
  };
}

function sameRoles(a: Entry, b: Entry): boolean {
  return JSON.stringify(a.frame) === JSON.stringify(b.frame) && a.flags.names.join() === b.flags.names.join();
}

/** A form that the matcher reads from a shorter one: "التركي" where "تركي" stands too. */
function shadowed(entry: Entry, first: ReadonlyMap<string, Entry>, proclitics: readonly string[]): Problem[] {
  for (const { words } of formsOf(entry)) {
    const form = joined(words).join(" ");
    for (const proclitic of proclitics) {
      const other =
        form.length > proclitic.length + 1 && form.startsWith(proclitic)
          ? first.get(place(form.slice(proclitic.length), entry))
          : undefined;
      if (other === undefined || other.key !== entry.key || !sameRoles(entry, other)) continue;
      const what = `"${form}" is found by "${form.slice(proclitic.length)}" in ${other.source}: "${proclitic}" is set aside when a text is read`;
      return [{ where: entry.source, what, remedy: "Take the longer form out." }];
    }
  }
  return [];
}
