import type { Entry } from "../types/lexicon.ts";
import { formsOf } from "./forms.ts";
import { joined } from "./join.ts";
import type { Packs, Problem } from "./types.ts";
import { ONE_KEY } from "./vocabulary.ts";

/** Function words are listed with all their accents: what folding makes of them is nobody's concern. */
const UNCHECKED: ReadonlySet<string> = new Set(["stop", "verb"]);

/** Rows of which every form stands in earlier rows, and forms with two keys of a kind that has one. One problem a row. */
export function doubles({ lexicon, languages }: Packs, asked: (entry: Entry) => boolean = () => true): Problem[] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  const entries = lexicon.entries.filter((entry) => !UNCHECKED.has(entry.kind) && asked(entry) && canBeRead(entry));
  for (const entry of entries) {
    const forms = [...new Set(formsOf(entry).map(({ words }) => joined(words).join(" ")))];
    const others = forms.map((form) => earlier(form, entry, first));
    const at = others.findIndex((other) => other !== null && other.key !== entry.key);
    if (at >= 0) problems.push(twoKeys(forms[at] ?? "", entry, others[at] as Entry));
    else if (others.every((other) => other !== null)) problems.push(saidAlready(forms[0] ?? "", entry, others[0] as Entry));
    for (const form of forms) if (!first.has(place(form, entry))) first.set(place(form, entry), entry);
  }
  const proclitics = (entry: Entry): readonly string[] => languages.get(entry.language)?.proclitics ?? [];
  return [...problems, ...entries.flatMap((entry) => shadowed(entry, first, proclitics(entry)))];
}

/** Whoever compiles the row tells what is wrong with it. */
function canBeRead(entry: Entry): boolean {
  try {
    return formsOf(entry).length > 0;
  } catch {
    return false;
  }
}

/** Forms of frames and cues may say several things at once; those of other kinds have one entry. */
function place(form: string, { kind, language, key, flags }: Entry): string {
  const own = ONE_KEY.has(kind) ? `${flags.has("adj")} ${flags.get("cal") ?? ""} ${flags.get("state") ?? ""}` : key;
  return `${language} ${kind} ${own} ${form}`;
}

function earlier(form: string, entry: Entry, first: ReadonlyMap<string, Entry>): Entry | null {
  const other = first.get(place(form, entry));
  return other === undefined || !sameRoles(entry, other) ? null : other;
}

const REMEDY = "Keep one of the two; forms that differ in case, accents, hamza or hyphens alone are the same form.";

function twoKeys(form: string, entry: Entry, other: Entry): Problem {
  return { where: entry.source, what: `"${form}" is ${entry.kind} ${entry.key} here and ${other.key} in ${other.source}`, remedy: REMEDY };
}

function saidAlready(form: string, entry: Entry, other: Entry): Problem {
  return { where: entry.source, what: `"${form}" stands as ${entry.kind} ${entry.key} already in ${other.source}`, remedy: REMEDY };
}

function sameRoles(a: Entry, b: Entry): boolean {
  if (a.frame === null || b.frame === null) return a.frame === b.frame;
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
      if (other === undefined || other === entry || other.key !== entry.key || !sameRoles(entry, other)) continue;
      const what = `"${form}" is found by "${form.slice(proclitic.length)}" in ${other.source}: "${proclitic}" is set aside when a text is read`;
      return [{ where: entry.source, what, remedy: "Take the longer form out." }];
    }
  }
  return [];
}
