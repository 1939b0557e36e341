import type { Segmented } from "../../types/segmented.ts";
import type { PatternNode, Ranked } from "./pattern-trie.ts";
import { type Bindings, fillsSlot, readSlot, type SlotMatch } from "./read-slot.ts";

/** A pattern that a text matches: the token after it, and what its slots hold. */
export interface PatternMatch extends SlotMatch, Ranked {}

/**
 * The pattern of a trie that matches most of a sentence from a token on, the first in the data of equal ones; each is matched the
 * longest way through, and matches nothing if that leaves the sentence.
 */
export function matchPatterns(trie: PatternNode, at: number, last: number, segmented: Segmented, language: string): PatternMatch | null {
  const alone = isSentenceStart(at, segmented) ? trie.branches.start : undefined;
  if (!mayBegin(trie, at, segmented) && !(alone && mayBegin(alone, at, segmented))) return null;
  const matches = new Map<Ranked, PatternMatch>();
  walk(trie, at, {}, segmented, language, matches);
  if (alone) walk(alone, at, {}, segmented, language, matches);
  let best: PatternMatch | null = null;
  for (const match of matches.values())
    if (match.next - 1 <= last && (!best || match.next > best.next || (match.next === best.next && match.rank < best.rank))) best = match;
  return best;
}

/** Most words begin no date. */
function mayBegin(trie: PatternNode, at: number, segmented: Segmented): boolean {
  const token = segmented.tokens[at];
  return token !== undefined && (fillsSlot(at, segmented) || trie.branches.words.has(token.text));
}

function walk(
  { branches }: PatternNode,
  at: number,
  bindings: Bindings,
  segmented: Segmented,
  language: string,
  matches: Map<Ranked, PatternMatch>,
): void {
  for (const ranked of isArticle(bindings) ? [] : branches.ends)
    if (at > (matches.get(ranked)?.next ?? 0)) matches.set(ranked, { ...ranked, next: at, bindings });
  if (branches.end && isClauseEnd(at, segmented)) walk(branches.end, at, bindings, segmented, language, matches);
  const token = segmented.tokens[at];
  if (!token) return;
  const word = branches.words.get(token.text);
  if (word) walk(word, at + 1, bindings.begins === true ? { ...bindings, begins: false } : bindings, segmented, language, matches);
  const joined = token.line ? undefined : branches.joined.get(token.text);
  if (joined) walk(joined, at + 1, bindings, segmented, language, matches);
  if (branches.slots.length === 0 || !fillsSlot(at, segmented)) return;
  for (const [slot, next] of branches.slots)
    for (const step of readSlot(slot, at, segmented, language))
      if (isInPlace(step.bindings, bindings))
        walk(next, step.next, { ...bindings, begins: false, ...step.bindings }, segmented, language, matches);
}

/** "mois passé" but "il a passé un mois": a word that only stands behind what it places. */
function isInPlace({ ends }: Bindings, { weekday, day, month, unit }: Bindings): boolean {
  return ends !== true || weekday !== undefined || day !== undefined || month !== undefined || unit !== undefined;
}

/**
 * "lundi un accord": a day in words alone may be an article; beside a month or "of this month" it is a day. "Sat", "mar" are words of
 * their own where no day stands beside them.
 */
function isArticle({ worded, begins, short, numeric, day, month, month2, year, unit, relative, nth }: Bindings): boolean {
  // "ce lundi" but not "el domingo está": a word that only stands before what it places.
  if (begins === true) return true;
  // "5-2" is a score.
  if (numeric === true && day === undefined && year === undefined) return true;
  if (short === true && (worded === true || (day === undefined && nth === undefined && unit === undefined))) return true;
  return worded === true && month === undefined && month2 === undefined && unit === undefined && relative === undefined;
}

function isSentenceStart(at: number, { sentences, sentenceOf }: Segmented): boolean {
  return sentences[sentenceOf[at] ?? -1]?.first === at;
}

const CLOSING: ReadonlySet<string> = new Set([".", ",", ";", ":", ")", "!", "?", "»", '"', "،", "؛", "؟"]);

/** The end of a text, line or sentence, or a sign that closes a clause, not one inside a figure ("2,5"). */
function isClauseEnd(at: number, segmented: Segmented): boolean {
  const token = segmented.tokens[at];
  if (!token || token.line || isSentenceStart(at, segmented)) return true;
  const next = segmented.tokens[at + 1];
  return CLOSING.has(token.text) && !(next?.type === "number" && !next.spaced);
}
