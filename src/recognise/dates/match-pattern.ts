import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { PatternNode, Ranked } from "./pattern-trie.ts";

export type Bindings = Readonly<Record<string, number | string | boolean>>;
interface Match {
  readonly next: number;
  readonly bindings: Bindings;
}

/** A pattern that a text matches: the token after it, and what its slots hold. */
export interface PatternMatch extends Match, Ranked {}

/**
 * The pattern of a trie that matches most of a sentence from a token on, the first in the data of equal ones; each is matched the
 * longest way through, and matches nothing if that leaves the sentence.
 */
export function matchPatterns(trie: PatternNode, at: number, last: number, segmented: Segmented, language: string): PatternMatch | null {
  if (!mayBegin(trie, at, segmented)) return null;
  const matches = new Map<Ranked, PatternMatch>();
  walk(trie, at, {}, segmented, language, matches);
  let best: PatternMatch | null = null;
  for (const match of matches.values())
    if (match.next - 1 <= last && (!best || match.next > best.next || (match.next === best.next && match.rank < best.rank))) best = match;
  return best;
}

/** Kinds of entries that fill slots. */
const KINDS: ReadonlySet<string> = new Set(["number", "month", "weekday", "relative-day", "relative", "unit"]);

/** Most words begin no date. */
function mayBegin(trie: PatternNode, at: number, segmented: Segmented): boolean {
  const token = segmented.tokens[at];
  return token !== undefined && (fillsSlot(at, segmented) || trie.branches.words.has(token.text));
}

function fillsSlot(at: number, { tokens, starts }: Segmented): boolean {
  if (tokens[at]?.type === "number") return true;
  for (const { entry } of starts[at] ?? []) if (KINDS.has(entry.kind)) return true;
  return false;
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
  const token = segmented.tokens[at];
  if (!token) return;
  const word = branches.words.get(token.text);
  if (word) walk(word, at + 1, bindings, segmented, language, matches);
  const joined = token.line ? undefined : branches.joined.get(token.text);
  if (joined) walk(joined, at + 1, bindings, segmented, language, matches);
  if (branches.slots.length === 0 || !fillsSlot(at, segmented)) return;
  for (const [slot, next] of branches.slots)
    for (const step of READERS[slot]?.(at, slot, segmented, language) ?? [])
      walk(next, step.next, { ...bindings, ...step.bindings }, segmented, language, matches);
}

/** "lundi un accord": a day in words alone may be an article; beside a month or "of this month" it is a day. */
function isArticle({ worded, month, unit, relative }: Bindings): boolean {
  return worded === true && month === undefined && unit === undefined && relative === undefined;
}

type Reader = (at: number, slot: string, segmented: Segmented, language: string) => Match[];

const cardinalDay = byHit("number", (hit) => inRange(Number(hit.entry.key), 1, 31));
const dayInWords: Reader = (...from) => cardinalDay(...from).map((match) => ({ ...match, bindings: { ...match.bindings, worded: true } }));
const ordinalDay = byHit("number", (hit) => (hit.entry.flags.has("ordinal") ? inRange(Number(hit.entry.key), 1, 31) : null));
const numberInWords = byHit("number", (hit) => Number(hit.entry.key));

/** By slot; the slots of a range's end (`day2`) are read like those of its beginning. */
const READERS: Readonly<Record<string, Reader>> = withSecond({
  day: (at, slot, segmented, language) => dayAt(at, slot, segmented) ?? dayInWords(at, slot, segmented, language),
  "ordinal-day": (at, _slot, segmented, language) => ordinalDay(at, "day", segmented, language),
  month: (at, slot, segmented, language) => monthAt(at, slot, segmented, language),
  year: (at, slot, segmented) => {
    const token = segmented.tokens[at];
    return token?.type === "number" && token.text.length === 4 && !isGlued(segmented, at)
      ? one(at + 1, slot, inRange(Number(token.text), 1000, 2199))
      : [];
  },
  n: (at, slot, segmented, language) => {
    const token = segmented.tokens[at];
    if (token?.type === "number" && token.text.length <= 3) return one(at + 1, slot, Number(token.text));
    return numberInWords(at, slot, segmented, language);
  },
  weekday: byHit("weekday", (hit) => inRange(Number(hit.entry.key), 1, 7)),
  "relative-day": byHit("relative-day", (hit) => Number(hit.entry.key)),
  relative: byHit("relative", (hit) => hit.entry.key),
  unit: byHit("unit", (hit) => hit.entry.key),
});

function withSecond(readers: Readonly<Record<string, Reader>>): Readonly<Record<string, Reader>> {
  return { ...readers, ...Object.fromEntries(Object.entries(readers).map(([slot, read]) => [`${slot}2`, read])) };
}

function byHit(kind: string, value: (hit: Hit) => number | string | null): Reader {
  return (at, slot, segmented, language) => {
    const matches: Match[] = [];
    for (const hit of segmented.starts[at] ?? [])
      if (hit.entry.kind === kind && hit.entry.language === language) matches.push(...one(hit.next, slot, value(hit)));
    return matches;
  };
}

function monthAt(at: number, slot: string, segmented: Segmented, language: string): Match[] {
  const token = segmented.tokens[at];
  if (token?.type === "number")
    return token.text.length <= 2 && isWrittenInFigures(at, segmented)
      ? one(at + 1, slot, inRange(Number(token.text), 1, 12)).map((match) => ({ ...match, bindings: { ...match.bindings, numeric: true } }))
      : [];
  return (segmented.starts[at] ?? [])
    .filter(({ entry }) => entry.kind === "month" && entry.language === language)
    .flatMap((hit) =>
      one(hit.next, slot, inRange(Number(hit.entry.key), 1, 12)).map((match) =>
        hit.entry.flags.get("cal") === "hijri" ? { ...match, bindings: { ...match.bindings, [`hijri-${slot}`]: true } } : match,
      ),
    );
}

const SEPARATORS: ReadonlySet<string> = new Set(["/", "-", "."]);

/** A figure is a month only inside a date of figures ("18/09/2025"): in "in 3 countries" it is none. */
function isWrittenInFigures(at: number, { tokens }: Segmented): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before !== undefined && SEPARATORS.has(before.text) && tokens[at - 2]?.type === "number") ||
    (after !== undefined && SEPARATORS.has(after.text) && tokens[at + 2]?.type === "number")
  );
}

function dayAt(at: number, slot: string, { tokens }: Segmented): Match[] | null {
  const token = tokens[at];
  if (token?.type !== "number") return null;
  const day = inRange(Number(token.text), 1, 31);
  if (day === null || token.text.length > 2) return [];
  // "1er", "2nd", "18th", "1º": what is glued to the figure belongs to it.
  const next = tokens[at + 1];
  const glued = next !== undefined && !next.spaced && next.type === "word" && next.script === "Latn" && next.text.length <= 3;
  return [...one(at + 1, slot, day), ...(glued ? one(at + 2, slot, day) : [])];
}

/** A figure that runs on into a letter is not a year, unless the letter marks its calendar ("2015م"). */
function isGlued({ tokens, starts }: Segmented, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced && next.type === "word" && !starts[at + 1]?.some(({ entry }) => entry.kind === "era");
}

function one(next: number, slot: string, value: number | string | null): Match[] {
  return value === null ? [] : [{ next, bindings: { [slot]: value } }];
}

function inRange(value: number, least: number, most: number): number | null {
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}
