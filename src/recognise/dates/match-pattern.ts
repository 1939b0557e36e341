import type { Segmented } from "../../types/segmented.ts";
import type { PatternNode, Ranked } from "./pattern-trie.ts";
import { type Bindings, readSlot, type SlotMatch } from "./read-slot.ts";

/** A pattern that a text matches: the token after it, and what its slots hold. */
export interface PatternMatch extends SlotMatch, Ranked {}

/**
 * The pattern of a trie that matches most of a sentence from a token on, the first in the data of equal ones; each is matched the
 * longest way through, and matches nothing if that leaves the sentence.
 */
export function matchPatterns(trie: PatternNode, at: number, last: number, text: Marked, language: string): PatternMatch | null {
  const alone = isSentenceStart(at, text.segmented) ? trie.branches.start : undefined;
  if (!mayBegin(trie, at, text) && !(alone && mayBegin(alone, at, text))) return null;
  const walk: Walk = { ...text, language, matches: new Map() };
  follow(trie, at, NOTHING, walk);
  if (alone) follow(alone, at, NOTHING, walk);
  let best: PatternMatch | null = null;
  for (const match of walk.matches.values())
    if (match.next - 1 <= last && (!best || match.next > best.next || (match.next === best.next && match.rank < best.rank))) best = match;
  return best;
}

/** A text, and what each of its tokens can begin (`kindsIn`). */
export interface Marked {
  readonly segmented: Segmented;
  readonly kinds: Uint8Array;
}

const NOTHING: Bindings = {};

/** A text on its way through a trie, and the patterns that it has matched. */
interface Walk extends Marked {
  readonly language: string;
  readonly matches: Map<Ranked, PatternMatch>;
}

/** Most words begin no date, and most of those that do ("de", "the") have none behind them. */
function mayBegin({ branches }: PatternNode, at: number, text: Marked): boolean {
  const token = text.segmented.tokens[at];
  if (token === undefined) return false;
  if (((text.kinds[at] ?? 0) & branches.mask) !== 0) return true;
  const word = branches.words.get(token.text);
  return word !== undefined && mayGoOn(word, at + 1, text);
}

function mayGoOn({ branches }: PatternNode, at: number, { segmented, kinds }: Marked): boolean {
  if (branches.ends.length > 0 || branches.end || ((kinds[at] ?? 0) & branches.mask) !== 0) return true;
  const next = segmented.tokens[at]?.text ?? "";
  return branches.words.has(next) || branches.joined.has(next);
}

function follow({ branches }: PatternNode, at: number, bindings: Bindings, walk: Walk): void {
  const { segmented, language, matches } = walk;
  if (branches.ends.length > 0 && !isArticle(bindings))
    for (const ranked of branches.ends) if (at > (matches.get(ranked)?.next ?? 0)) matches.set(ranked, { ...ranked, next: at, bindings });
  if (branches.end && isClauseEnd(at, segmented)) follow(branches.end, at, bindings, walk);
  const token = segmented.tokens[at];
  if (!token) return;
  const word = branches.words.get(token.text);
  if (word) follow(word, at + 1, bindings.begins === true ? { ...bindings, begins: false } : bindings, walk);
  const joined = token.line ? undefined : branches.joined.get(token.text);
  if (joined) follow(joined, at + 1, bindings, walk);
  const kinds = walk.kinds[at] ?? 0;
  if ((kinds & branches.mask) === 0) return;
  for (const { slot, mask, node } of branches.slots) {
    if ((kinds & mask) === 0) continue;
    for (const step of readSlot(slot, at, segmented, language))
      if (mayGoOn(node, step.next, walk) && isInPlace(step.bindings, bindings))
        follow(node, step.next, { ...bindings, begins: false, ...step.bindings }, walk);
  }
}

/** "mois passé" but "il a passé un mois": a word that only stands behind what it places. */
function isInPlace({ ends }: Bindings, { weekday, day, month, unit }: Bindings): boolean {
  return ends !== true || weekday !== undefined || day !== undefined || month !== undefined || unit !== undefined;
}

/**
 * "lundi un accord": a day in words alone may be an article; beside a month or "of this month" it is a day. "Sat", "mar" are words of
 * their own where no day stands beside them.
 */
function isArticle({ worded, cased, begins, short, numeric, day, month, month2, year, unit, relative, nth }: Bindings): boolean {
  // "ce lundi" but not "el domingo está": a word that only stands before what it places.
  if (begins === true) return true;
  // "5-2" is a score.
  if (numeric === true && (worded === true || (day === undefined && year === undefined))) return true;
  if (cased === true) return true;
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
