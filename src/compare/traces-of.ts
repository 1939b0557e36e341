import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { Mention } from "../types/mention.ts";
import type { Token } from "../types/token.ts";
import type { NumberFound } from "./numbers-in.ts";
import { type Trace, traceOf } from "./trace.ts";

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

/** What words can be found by in another text, asked for once a word. */
export type TracesOfWord = (word: Token) => readonly Trace[];

/** What a sentence can be found by in another text, in whatever language. Distinct. */
export function tracesOf(
  { words, signs, hits, mentions, numbers }: Parts,
  tracesOfWord: TracesOfWord,
  soundsOf: (name: string) => readonly string[],
): Trace[] {
  const traces = new Set<Trace>();
  const silent = new Set<number>();
  for (const { entry, from } of hits) {
    if (!SILENT.has(entry.kind) && entry.key !== "-") traces.add(traceOf("term", `${entry.kind} ${entry.key}`));
    if (entry.kind === "stop" || entry.kind === "verb") silent.add(from);
  }
  for (const { key } of numbers) traces.add(traceOf("number", key));
  for (const mention of mentions) {
    for (const key of valueKeys(mention)) traces.add(traceOf("value", key));
    if (mention.kind === "person") for (const sound of soundsOf(mention.exact)) traces.add(traceOf("name", sound));
  }
  for (const word of words) if (!silent.has(word.from)) for (const trace of tracesOfWord(word)) traces.add(trace);
  for (const { text } of signs) {
    const sign = KEPT.get(text);
    if (sign !== undefined) traces.add(traceOf("sign", sign));
  }
  return [...traces];
}

/** Texts repeat their words. */
export function createTracesOfWord(soundsOf: (word: string) => readonly string[]): TracesOfWord {
  const [lower, others] = [new Map<string, readonly Trace[]>(), new Map<string, readonly Trace[]>()];
  return (word) => {
    const known = word.shape === "lower" ? lower : others;
    let traces = known.get(word.text);
    if (traces === undefined) {
      traces = word.type === "word" ? [...letterTraces(word), ...soundTraces(word, soundsOf)] : [];
      known.set(word.text, traces);
    }
    return traces;
  };
}

function letterTraces({ text, script }: Token): Trace[] {
  const written = text.length >= SHORTEST_WORD ? [traceOf("word", text)] : [];
  return text.length >= SHORTEST_STEM && script === "Latn" ? [...written, traceOf("stem", text.slice(0, STEM))] : written;
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
function soundTraces({ text, script, shape }: Token, soundsOf: (word: string) => readonly string[]): Trace[] {
  if (text.length < SHORTEST_NAME || (script === "Latn" && shape === "lower")) return [];
  const names = script === "Arab" && text.length > SHORTEST_NAME ? [text, text.slice(1)] : [text];
  return names
    .flatMap(soundsOf)
    .filter((sound) => sound.length >= SHORTEST_SOUND)
    .map((sound) => traceOf(script === "Latn" ? "latin-sound" : "sound", sound));
}
