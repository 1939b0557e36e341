import { parse } from "yaml";
import { LANGUAGE_FIELDS } from "./language.ts";
import type { PackFile } from "./pack-files.ts";
import type { Language, Packs, PersonSlot, Problem } from "./types.ts";
import { KINDS } from "./vocabulary.ts";

const SLOTS: ReadonlySet<string> = new Set(["honorific", "office", "of-org", "nationality", "name"]);
/** Fields with few values. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  script: ["Latn", "Arab", "other"],
  direction: ["ltr", "rtl"],
  order: ["SVO", "VSO", "SOV"],
};

/** What is wrong with language.yaml and ambiguous.tsv of each language. */
export function checkLanguages(files: readonly PackFile[], { languages }: Packs): Problem[] {
  return [...languages.values()].flatMap((language) => [
    ...checkFields(
      language,
      files.find(({ path }) => path === `languages/${language.tag}/language.yaml`),
    ),
    ...language.person.flatMap((slot) => checkSlot(slot, language)),
    ...checkAmbiguous(language),
  ]);
}

function checkFields({ tag }: Language, file: PackFile | undefined): Problem[] {
  const where = `${tag}/language.yaml`;
  if (file === undefined)
    return [{ where, what: "the language has no language.yaml", remedy: "Write one with name, script and order at least." }];
  const fields = fieldsOf(file.text);
  if (fields === null) return [];
  const names = new Set<string>(LANGUAGE_FIELDS);
  const unknown = Object.keys(fields)
    .filter((name) => !names.has(name))
    .map((name) => ({ where, what: `there is no field "${name}"`, remedy: `The fields are ${LANGUAGE_FIELDS.join(", ")}.` }));
  const wrong = Object.entries(VALUES)
    .filter(([name, allowed]) => !allowed.includes(String(fields[name])))
    .map(([name, allowed]) => ({
      where,
      what: `${name} is "${String(fields[name] ?? "")}"`,
      remedy: `Write one of: ${allowed.join(", ")}.`,
    }));
  const nameless = fields.name === undefined ? [{ where, what: "the language has no name", remedy: "Give its English name." }] : [];
  return [...unknown, ...wrong, ...nameless];
}

/** Null for a file that is not YAML: compiling it has told so already. */
function fieldsOf(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    return (parse(yaml) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

function checkSlot({ slot }: PersonSlot, { tag }: Language): Problem[] {
  if (SLOTS.has(slot)) return [];
  return [{ where: `${tag}/language.yaml`, what: `person has a slot {${slot}}`, remedy: `The slots are ${[...SLOTS].join(", ")}.` }];
}

function checkAmbiguous({ ambiguous }: Language): Problem[] {
  const allowed = new Set([...KINDS, "person", "none"]);
  return [...ambiguous.values()].flatMap(({ form, kinds, wins, otherwise, source }) => {
    const unknown = [...new Set([...kinds, wins, otherwise])].filter((kind) => !allowed.has(kind));
    if (unknown.length === 0) return [];
    const what = `"${form}" is to be ${unknown.join(", ")}, which is no kind`;
    return [{ where: source, what, remedy: `Write kinds of ${[...allowed].join(", ")}.` }];
  });
}
