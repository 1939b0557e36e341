import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { TokenRange } from "../types/token.ts";
import { type Reading, sentenceAt } from "./reading.ts";

/** Tokens between a relative pronoun and whom it means: a comma, a city. */
const ANTECEDENT_REACH = 6;
/** Tokens from a verb that stands first to whoever acts, where the relative pronoun means what he does: "الزيارة التي قام بها الوزير". */
const ACTOR_REACH = 2;
/** Tokens of the longest form that may cover a word. */
const LONGEST_FORM = 5;
/** Kinds whose words name what is nobody: fairs, bodies, fields of work. */
const THINGS: ReadonlySet<EntryKind> = new Set(["frame", "occasion-head", "org-head", "topic"]);

/**
 * Whether a verb is said of a thing: "النفق الذي يصل بين", "a tunnel which reaches", of which nobody is the antecedent; where the verb stands first,
 * "المطار سيستقبل": a noun right before it that is nobody and says neither when nor where.
 */
export function isOfThing(hit: Hit, people: readonly TokenRange[], reading: Reading): boolean {
  if (!(hit.entry.flags.has("verb") || hit.entry.flags.has("passive"))) return false;
  const isVerbFirst = reading.packs.languages.get(hit.entry.language)?.order === "VSO";
  const start = sentenceAt(reading, hit.first)?.first ?? hit.first;
  const at = hit.first - 1;
  const relative = isRelative(at, reading);
  if (isVerbFirst && people.some(({ first }) => first > hit.last && first - hit.next <= (relative ? ACTOR_REACH : 0))) return false;
  if (relative) return isThing(at - 1, start, people, reading) || !people.some(({ last }) => last < at && at - last <= ANTECEDENT_REACH);
  return isVerbFirst && !isJoined(hit, reading) && isThing(at, start, people, reading);
}

function isRelative(at: number, { segmented }: Reading): boolean {
  return segmented.starts[at]?.some(({ entry, last }) => entry.kind === "stop" && entry.key === "relative" && last === at) ?? false;
}

/** A word that is nobody's, and that no table knows but as a thing. */
function isThing(at: number, start: number, people: readonly TokenRange[], { segmented }: Reading): boolean {
  if (at < start || segmented.tokens[at]?.type !== "word" || people.some(({ last }) => last === at)) return false;
  for (let first = Math.max(start, at - LONGEST_FORM); first <= at; first++)
    if (segmented.starts[first]?.some(({ entry, last }) => last >= at && !THINGS.has(entry.kind) && entry.key !== "thing")) return false;
  return true;
}

/** "and", "so" written on to the verb. */
function isJoined({ first, proclitic }: Hit, { segmented }: Reading): boolean {
  const token = segmented.tokens[first];
  return proclitic !== "" || (token !== undefined && /^[وف]/.test(token.text));
}
