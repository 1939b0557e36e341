import { parse } from "yaml";
import { foldForm } from "../text/fold.ts";
import { byCodeUnits } from "../text/order.ts";
import { wordsOf } from "../text/tokens.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import type { Ambiguity, Language, PersonSlot, Problem, Repeat } from "./types.ts";
import { wordShapes } from "./word-shapes.ts";
import { yamlFault } from "./yaml-fault.ts";

/** Fields of language.yaml; all may be missing but `name`. */
export const LANGUAGE_FIELDS = [
  "name",
  "script",
  "direction",
  "order",
  "proclitics",
  "contractions",
  "suffixes",
  "person",
  "particles",
  "abbreviations",
  "one-letter",
  "calendars",
  "connectors",
  "home",
  "locatives",
  "ahead",
  "not-ahead",
  "back",
  "not-back",
  "clause",
  "since",
  "until",
  "attributive",
  "edition",
] as const;

const DEFAULT_PERSON = "{honorific}* {office}? {of-org}? {nationality}? {honorific}* {name}";

/** Reads language.yaml. A file that is not YAML is a problem, and the language gets the defaults. */
export function readLanguage(
  tag: LanguageTag,
  yaml: string,
  file: string,
  ambiguous: ReadonlyMap<string, Ambiguity>,
  problems: Problem[],
): Language {
  const fields = parseFields(yaml, file, problems);
  const list = (name: string): string[] =>
    asList(fields[name])
      .map(foldForm)
      .filter((form) => form !== "");
  const one = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === fields[name]) ?? allowed[0];
  const script = one("script", ["Latn", "Arab", "other"]);
  return {
    tag,
    name: typeof fields.name === "string" ? fields.name : tag,
    script,
    direction: one("direction", script === "Arab" ? ["rtl", "ltr"] : ["ltr", "rtl"]),
    order: one("order", ["SVO", "VSO", "SOV"]),
    proclitics: longestFirst(list("proclitics")),
    contractions: new Map(asPairs(fields.contractions).map(([written, read]) => [foldForm(written), foldForm(read)])),
    suffixes: longestFirst(list("suffixes").map((suffix) => suffix.replace(/^['-]+/, ""))),
    person: personSlots(typeof fields.person === "string" ? fields.person : DEFAULT_PERSON),
    particles: new Set(list("particles")),
    abbreviations: new Set(list("abbreviations")),
    oneLetter: new Set(list("one-letter")),
    calendars: asList(fields.calendars),
    connectors: [...new Set(list("connectors"))].map(wordsOf).sort((a, b) => b.length - a.length),
    home: typeof fields.home === "string" ? fields.home : null,
    locatives: new Set(list("locatives").map((suffix) => suffix.replace(/^['-]+/, ""))),
    tense: {
      ahead: wordShapes(asList(fields.ahead), asList(fields["not-ahead"]), script),
      back: wordShapes(asList(fields.back), asList(fields["not-back"]), script),
      clause: wordShapes(asList(fields.clause), [], script),
      since: wordShapes(asList(fields.since), [], script),
      until: wordShapes(asList(fields.until), [], script),
      edition: wordShapes(asList(fields.edition), [], script),
      attributive: wordShapes(asList(fields.attributive), [], script),
    },
    ambiguous,
    ambiguousKinds: new Set([...ambiguous.values()].flatMap(({ kinds }) => kinds)),
  };
}

function parseFields(yaml: string, file: string, problems: Problem[]): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = parse(yaml);
    return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch (error) {
    problems.push({
      where: file,
      what: `the file is not YAML: ${yamlFault(error)}`,
      remedy: "Mend the line that the message names; a value that begins with a special sign needs quotes.",
    });
    return {};
  }
}

/** `"{honorific}* {office}?"` -> slots in order. */
export function personSlots(pattern: string): PersonSlot[] {
  const repeats: Readonly<Record<string, Repeat>> = { "": "one", "?": "optional", "*": "many" };
  return [...pattern.matchAll(/\{([a-z-]+)\}([?*]?)/g)].map(([, slot = "", mark = ""]) => ({ slot, repeat: repeats[mark] ?? "one" }));
}

function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];
}

function asPairs(value: unknown): [string, string][] {
  return typeof value === "object" && value !== null ? Object.entries(value).map(([key, item]) => [key, String(item)]) : [];
}

function longestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length || byCodeUnits(a, b));
}
