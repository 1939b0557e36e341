import type { OccasionFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import { isVerbLast } from "./outcome-clause.ts";
import { publicationOf } from "./publication.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

/** An event that is still to come as the text names it: somebody will host it, or words look ahead to it. */
export function isAhead(occasion: OccasionFound, reading: Reading): boolean {
  const sentence = sentenceAt(reading, occasion.first);
  if (!sentence) return false;
  if (isOnItsMargins(occasion, reading) || isNews(occasion, reading)) return false;
  if (isOfLaterYear(occasion, reading) || isPromised(occasion, reading)) return true;
  return within(reading.recognised.cues, sentence).some(
    ({ entry, first, last }) =>
      (AHEAD.has(entry.key) && (first < occasion.first ? occasion.first - last <= BACK : first - occasion.last <= ON)) ||
      (entry.key === "planned" && first > occasion.last && first - occasion.last <= BESIDE),
  );
}

/**
 * "The 17th meeting of … will be held in Tashkent on August 19", at the head of a text and with nobody named: the gathering is not on the mind of those
 * who met, it is what the text announces.
 */
export function isNews(occasion: OccasionFound, reading: Reading): boolean {
  const { segmented, recognised } = reading;
  const at = segmented.sentenceOf[occasion.first] ?? -1;
  const sentence = segmented.sentences[at];
  if (sentence === undefined || at > HEAD || (occasion.by === "generic" && occasion.edition === null)) return false;
  const head = segmented.sentences.slice(0, at + 1);
  const isNobody = head.every((own) => within(recognised.persons, own).every(({ name }) => name === null));
  return (
    isNobody &&
    within(recognised.cues, sentence).some(({ entry }) => entry.key === "host-event") &&
    !within(recognised.frames, sentence).some(isHeld)
  );
}

const isHeld = ({ entry }: Hit): boolean => entry.frame?.status === "held";

/** Index of the last sentence in which a text says what it announces, with a headline before it. */
const HEAD = 2;

const AHEAD: ReadonlySet<string> = new Set(["host-event", "future"]);
const BACK = 45;
const ON = 12;
/** "la 17e session de la commission mixte, prévue en décembre": what is said of it and not of what is told beside it. */
const BESIDE = 3;

/** "met on the sidelines of the show": whatever else its sentence looks ahead to. */
function isOnItsMargins({ first }: OccasionFound, { recognised, packs }: Reading): boolean {
  return recognised.cues.some(
    ({ entry, next }) =>
      entry.key === "margins" && next <= first && first - next <= BESIDE && packs.languages.get(entry.language)?.order !== "SOV",
  );
}

/** "agreed to hold the fourth session"; where verbs stand last, what is agreed stands before them. */
function isPromised(occasion: OccasionFound, reading: Reading): boolean {
  const sentence = sentenceAt(reading, occasion.first);
  if (!sentence) return false;
  return within(reading.recognised.outcomes, sentence).some((hit) => {
    if (!hit.entry.flags.has("promise")) return false;
    return isVerbLast(hit, reading) ? hit.first > occasion.last : hit.last < occasion.first && occasion.first - hit.last <= ON;
  });
}

/** "the 2030 World Cup" in a text of an earlier year; or of a year that nothing tells, where a tournament is what is prepared. */
function isOfLaterYear({ year, kind }: OccasionFound, reading: Reading): boolean {
  if (year === null) return false;
  const told = yearOfText(reading);
  return told === null ? kind === "tournament" : year.value > told;
}

/** Looked for once in a text. */
const yearsBy = new WeakMap<Reading, { readonly year: number | null }>();

function yearOfText(reading: Reading): number | null {
  const known = yearsBy.get(reading) ?? { year: Number(publicationOf(reading)?.date.slice(0, 4)) || latestYear(reading) };
  yearsBy.set(reading, known);
  return known.year;
}

/** The latest year that a date of the text names, beside those of events. */
function latestYear({ recognised }: Reading): number | null {
  const isOfEvent = ({ from, to }: Span): boolean =>
    recognised.occasions.some(({ year }) => year !== null && from <= year.to && to >= year.from);
  const years = recognised.dates.filter((date) => !isOfEvent(date)).flatMap(({ start }) => start.year ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

/** "… la réunion que Marrakech accueillera": a place right behind an event to come is that event's. */
export function isOfComing({ first }: TokenRange, reading: Reading): boolean {
  return reading.recognised.occasions.some(
    (occasion) => occasion.last < first && first - occasion.last <= COMING_REACH && isAhead(occasion, reading),
  );
}

/** Tokens behind an event to come in which its place stands. */
const COMING_REACH = 12;

/** "que tendrá lugar en Buenos Aires", "to be held in Doha": what is still to be held there. */
export function isToBe({ first }: TokenRange, { recognised }: Reading): boolean {
  const isBefore = (own: TokenRange): boolean => own.last < first && first - own.last <= BEFORE;
  return (
    recognised.frames.some((own) => own.entry.frame?.status === "planned" && own.entry.key === "open" && isBefore(own)) ||
    recognised.cues.some((own) => own.entry.key === "host-event" && isBefore(own))
  );
}

const BEFORE = 2;
