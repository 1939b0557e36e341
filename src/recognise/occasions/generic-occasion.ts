import type { Packs } from "../../packs/types.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Span } from "../../types/span.ts";
import type { Token } from "../../types/token.ts";
import { afterConnector } from "../connectors.ts";
import { membersAt } from "./members-of-gathering.ts";
import { editionBefore, editionBehind, ordinalBehind, yearAfter } from "./occasion-numbers.ts";
import { kindOf, seriesOf } from "./series.ts";

const MOST_WORDS = 14;
const LEAST_WORDS = 2;
const ENDING_KINDS: ReadonlySet<string> = new Set([
  "verb",
  "frame",
  "month",
  "weekday",
  "relative-day",
  "honorific",
  "office-head",
  "office",
  "issuer",
  "city",
]);

/** Of these the name may stand before the word for it ("Five Country Ministerial", "Uluslararası Polis Konferansı"). */
const NAMED_BEFORE: ReadonlySet<string> = new Set(["exhibition", "conference", "assembly", "summit", "exercise"]);

/** Words of a sentence about an event, which are not of its name. */
const ENDING_CUES: ReadonlySet<string> = new Set([
  "future",
  "planned",
  "host-event",
  "presence",
  "discuss",
  "with-partner",
  "past",
  "during",
]);

/**
 * An event that the data do not name: a word for one with an edition ("المؤتمر السابع والأربعون لقادة الشرطة والأمن العرب")
 * or with capitals ("Conférence de Munich sur la Sécurité"). Its series is the fold of its name.
 */
export function genericOccasion(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const head = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion-head");
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (!head || !sentence) return null;
  const ordinal = ordinalBehind(head.next, sentence.last, segmented);
  const edition = editionBefore(head.first, sentence.first, segmented) ?? ordinal ?? editionBehind(head.next, sentence.last, segmented);
  if (head.entry.flags.has("numbered") && !edition) return null;
  // Figures end a name, but those that number it.
  // Where the verb stands last, the name stands before the word for it ("Genel Kurul'un biteceği").
  const start = ordinal?.first === head.next ? ordinal.last + 1 : head.next;
  const behind = isHeadLast(head, packs) ? start : nameEnd(start, sentence.last, segmented, packs);
  // Where a name stands behind the word for it, what stands before that word is another's.
  const mayStandBefore = NAMED_BEFORE.has(head.entry.key) && (behind === head.next || isHeadLast(head, packs));
  const isSmall = isHeadLast(head, packs) && edition !== null;
  const before = mayStandBefore ? nameStart(head, sentence.first, isSmall, segmented) : head.first;
  const next = before < head.first ? head.last + 1 : behind;
  const words = next - before;
  const from = before < head.first ? segmented.tokens[before] : head;
  const last = segmented.tokens[next - 1];
  const year = yearAfter(next, sentence.last, segmented);
  // "la feria Homsec 2025": one word is a name with its year.
  const isDated = year?.first === next && DATED.has(head.entry.key) && isPlainName(head.next, segmented);
  if (!from || !last || words < (isDated ? LEAST_WORDS : LEAST_WORDS + 1)) return null;
  if (isNobodys(before, next, segmented) || (before === head.first && isHeadLast(head, packs))) return null;
  const capitals = capitalsBetween(before, next, segmented);
  if (!edition && capitals < (isDated ? 1 : before < head.first ? CAPITALS_BEFORE : 2)) return null;
  const name = segmented.text.slice(from.from, last.to);
  return {
    first: before,
    last: next - 1,
    from: from.from,
    to: last.to,
    language: head.entry.language,
    by: "generic",
    series: seriesOf(edition && edition.from >= from.from && edition.to <= last.to ? name.replace(textOf(edition, segmented), "") : name),
    label: name,
    kind: kindOf(head),
    year,
    edition,
  };
}

const textOf = ({ from, to }: Span, { text }: Segmented): string => text.slice(from, to);

/** A word with a capital that is neither an acronym nor known. */
function isPlainName(at: number, { tokens, starts }: Segmented): boolean {
  return tokens[at]?.shape === "title" && !starts[at]?.some(({ entry }) => entry.kind !== "topic");
}

/** Events that are called by a single word and a year. */
const DATED: ReadonlySet<string> = new Set(["exhibition", "exercise", "conference"]);

/** Of a name before the word for it and that word itself: fewer are a headline's. */
const CAPITALS_BEFORE = 3;
const SMALL_IN_NAMES = 3;
const NO_NAME: ReadonlySet<string> = new Set([...ENDING_KINDS, "occasion", "cue", "relative"]);

/** First token of the capitals right before a word for an event that is itself written so; that word where none stand there. */
function nameStart(head: Hit, sentenceFirst: number, isSmall: boolean, segmented: Segmented): number {
  const { tokens, starts } = segmented;
  const isCapital = (at: number): boolean => tokens[at]?.shape === "title" || tokens[at]?.shape === "upper";
  if ((!isCapital(head.first) && !isSmall) || isOfPress(head, segmented)) return head.first;
  let start = head.first;
  for (let at = head.first - 1; at >= Math.max(head.first - MOST_WORDS, sentenceFirst); at--) {
    const token = tokens[at];
    const isNoName = starts[at]?.some(({ entry }) => NO_NAME.has(entry.kind) || (entry.kind === "stop" && isCapital(at)));
    if (!token || isNoName || token.text === "'" || token.text === ",") break;
    if (isCapital(at) && token.type === "word") start = at;
    else if (!isWithin(at, tokens) && (token.type !== "word" || token.text.length > SMALL_IN_NAMES || start - at > 1)) break;
    if (token.line) break;
  }
  return start;
}

/** "the session of the council": words for gatherings and bodies alone do not say which. */
function isNobodys(first: number, next: number, { starts, tokens }: Segmented): boolean {
  for (let at = first; at < next; at++) {
    const isArticle = tokens[at]?.script === "Arab" && tokens[at + 1]?.type === "number";
    const isSuffix = tokens[at]?.text === "'" || (tokens[at - 1]?.text === "'" && (tokens[at]?.text.length ?? 0) <= SUFFIX);
    if (!isArticle && !isSuffix && !starts[at]?.some(({ entry }) => NOBODYS.has(entry.kind))) return false;
  }
  return true;
}

/** Letters of what is written on to a word behind an apostrophe. */
const SUFFIX = 4;
const NOBODYS: ReadonlySet<string> = new Set(["org-head", "occasion-head", "edition", "stop", "number"]);

const isHeadLast = ({ entry }: Hit, packs: Packs): boolean => packs.languages.get(entry.language)?.order === "SOV";

/** "8.", "8th", "Türkiye-İspanya": figures and hyphens within a name. */
function isWithin(at: number, tokens: Segmented["tokens"]): boolean {
  const token = tokens[at];
  return token?.type === "number" || (token?.text === "." && tokens[at - 1]?.type === "number") || (token?.text === "-" && !token.spaced);
}

/** "the Joint Press Conference": how somebody speaks is no event. */
function isOfPress({ last }: Hit, { starts }: Segmented): boolean {
  for (let at = last; at >= Math.max(last - 2, 0); at--)
    if (starts[at]?.some(({ entry, last: end }) => entry.kind === "issuer" && end >= last)) return true;
  return false;
}

function nameEnd(start: number, sentenceLast: number, segmented: Segmented, packs: Packs): number {
  let next = start;
  for (let i = start; i <= sentenceLast && i - start < MOST_WORDS; ) {
    const token = segmented.tokens[i];
    if (!token || token.line || (token.type !== "word" && token.text !== "'" && token.text !== "-")) break;
    // "la Conférence régionale [des chefs de police] d'Afrique de l'Ouest": of whom it is is a part of its name.
    const members = membersAt(i, segmented, packs);
    if (members > i) {
      next = members;
      i = members;
      continue;
    }
    if (segmented.starts[i]?.some(({ entry }) => ends(entry, token))) break;
    const joined = afterConnector(i, segmented, packs);
    if (joined > i) {
      i = joined;
      continue;
    }
    if (
      segmented.starts[i]?.some(
        ({ entry, proclitic }) => entry.kind === "stop" && proclitic === "" && token.script === "Latn" && token.text.length > 4,
      )
    )
      break;
    next = ++i;
  }
  return withoutSmall(start, next, segmented);
}

/** Whether a known word ends a name; "المشتركة" has the article, which a verb has not. */
function ends({ kind, key }: Hit["entry"], { script, text }: Token): boolean {
  if (kind === "verb" && script === "Arab" && text.startsWith("ال")) return false;
  return ENDING_KINDS.has(kind) || (kind === "cue" && ENDING_CUES.has(key));
}

/** "the conference of chiefs [on the]": small words at the end join something that is no name. */
function withoutSmall(start: number, next: number, { starts, tokens }: Segmented): number {
  let end = next;
  while (end > start && tokens[end - 1]?.script === "Latn" && starts[end - 1]?.some(({ entry }) => entry.kind === "stop")) end--;
  return end;
}

function capitalsBetween(first: number, next: number, { tokens }: Segmented): number {
  let count = 0;
  for (let i = first; i < next; i++) if (tokens[i]?.shape === "title" || tokens[i]?.shape === "upper") count++;
  return count;
}
