import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { Mention } from "../types/mention.ts";
import type { Token } from "../types/token.ts";
import type { NumberFound } from "./numbers-in.ts";
import type { Trace, TraceKind } from "./passage.ts";

/** Entries that say nothing of what a sentence is about, or whose key is not the same in every language. */
const SILENT: ReadonlySet<EntryKind> = new Set<EntryKind>(["stop", "verb", "calque", "edition"]);
const SHORTEST_WORD = 3;
const SHORTEST_STEM = 6;
/** Cognates of European languages mostly share their first letters (Simard, Foster & Isabelle 1992). */
const STEM = 4;
const SHORTEST_NAME = 4;
/** Shorter skeletons are many words' own. */
const SHORTEST_SOUND = 3;

/** Signs that a translator keeps, under one form for every script. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ...[..."?؟"].map((sign) => [sign, "question"] as const),
  ...[..."%٪"].map((sign) => [sign, "percent"] as const),
  ...[...'"«»“”'].map((sign) => [sign, "quotation"] as const),
  ...[..."!$€£("].map((sign) => [sign, sign] as const),
]);

interface Parts {
  readonly words: readonly Token[];
  readonly signs: readonly Token[];
  readonly hits: readonly Hit[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberFound[];
}

/** What a sentence can be found by in another text, in whatever language. Distinct. */
export function tracesOf({ words, signs, hits, mentions, numbers }: Parts, soundsOf: (word: string) => readonly string[]): Trace[] {
  const silent = new Set(hits.filter(({ entry }) => entry.kind === "stop" || entry.kind === "verb").map(({ from }) => from));
  const heard = words.filter(({ from }) => !silent.has(from));
  const traces = new Map<string, Trace>();
  const add = (kind: TraceKind, key: string): void => void traces.set(`${kind} ${key}`, { kind, key });
  for (const { entry } of hits) if (!SILENT.has(entry.kind) && entry.key !== "-") add("term", termOf(entry));
  for (const { key } of numbers) add("number", key);
  for (const mention of mentions) for (const key of valueKeys(mention)) add("value", key);
  for (const { kind, exact } of mentions) if (kind === "person") for (const sound of soundsOf(exact)) add("name", sound);
  for (const { text, type, script } of heard) {
    if (type !== "word") continue;
    if (text.length >= SHORTEST_WORD) add("word", text);
    if (text.length >= SHORTEST_STEM && script === "Latn") add("stem", text.slice(0, STEM));
  }
  for (const sign of signsOf(signs)) add("sign", sign);
  for (const word of heard) for (const key of soundKeys(word, soundsOf)) add("sound", key);
  return [...traces.values()];
}

function termOf({ kind, key }: Hit["entry"]): string {
  return kind === "number" ? `number ${key}` : `${kind} ${key}`;
}

/** Of a date its days and, since a year may be implied in one text only, the days without their year. */
function valueKeys({ kind, value }: Mention): string[] {
  if (value === null || kind === "topic" || kind === "frame") return [];
  if (kind !== "date") return [`${kind} ${value}`];
  return value
    .split("/")
    .flatMap((day) => (day.length === "2025-09-18".length ? [`date ${day}`, `date ${day.slice(5)}`] : [`date ${day}`]));
}

/** A name of Latin letters shows by its capital; an Arabic one by nothing, so that every word may be one, or its first letter a clitic. */
function soundKeys({ text, script, shape, type }: Token, soundsOf: (word: string) => readonly string[]): string[] {
  if (type !== "word" || text.length < SHORTEST_NAME || (script === "Latn" && shape === "lower")) return [];
  const names = script === "Arab" && text.length > SHORTEST_NAME ? [text, text.slice(1)] : [text];
  return names
    .flatMap(soundsOf)
    .filter((sound) => sound.length >= SHORTEST_SOUND)
    .map((sound) => `${script} ${sound}`);
}

function signsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text }) => KEPT.get(text) ?? []);
}
