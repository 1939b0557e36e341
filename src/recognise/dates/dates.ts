import type { DatePattern, Packs } from "../../packs/types.ts";
import { dayOfHijri, isHijriYear, monthOfHijri } from "../../text/hijri.ts";
import type { DateFound, DateParts } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { joinDays, yearOfStart } from "./join-days.ts";
import { type Marked, matchPatterns, type PatternMatch } from "./match-pattern.ts";
import { isPartOfName } from "./named.ts";
import { type PatternNode, patternTries } from "./pattern-trie.ts";
import type { Bindings } from "./read-slot.ts";
import { type Reckoning, reckoningOf } from "./reckoning.ts";
import { kindsIn } from "./slot-kinds.ts";
import { markUnsound } from "./unsound.ts";

/** Finds every date expression; at each place the longest that a pattern of a language spoken there matches. */
export function findDates(segmented: Segmented, packs: Packs): DateFound[] {
  const tries = patternTries(packs.datePatterns);
  const text: Marked = { segmented, kinds: kindsIn(segmented) };
  const found: DateFound[] = [];
  for (const { first, last, allowed } of segmented.sentences) {
    const spoken = allowed.flatMap((language) => {
      const trie = tries.get(language);
      return trie === undefined ? [] : [[language, trie] as const];
    });
    for (let at = first; at <= last; at++) {
      const date = dateAt(at, last, text, spoken);
      if (!date) continue;
      found.push(date);
      at = date.last;
    }
  }
  return joinDays(found, segmented)
    .filter((date) => !isPartOfName(date, segmented))
    .map((date) => markUnsound(date, segmented));
}

function dateAt(at: number, last: number, text: Marked, tries: readonly (readonly [string, PatternNode])[]): DateFound | null {
  if (isGluedFigure(text.segmented, at)) return null;
  let best: PatternMatch | null = null;
  for (const [language, trie] of tries) {
    const match = matchPatterns(trie, at, last, text, language);
    if (match && (!best || match.next > best.next)) best = match;
  }
  return best ? dateOf(at, best.next - 1, best.bindings, best.pattern, text.segmented) : null;
}

/** A figure inside a larger one ("3.18", "12,000") begins no date. */
function isGluedFigure({ tokens }: Segmented, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    token?.type === "number" &&
    !token.spaced &&
    before !== undefined &&
    (before.text === "," || before.text === ".") &&
    tokens[at - 2]?.type === "number"
  );
}

function dateOf(first: number, last: number, bindings: Bindings, pattern: DatePattern, { tokens }: Segmented): DateFound | null {
  const [start, end] = tidy(sideOf(bindings, ""), sideOf(bindings, "2"), bindings.numeric === true);
  const firstToken = tokens[first];
  const lastToken = tokens[last];
  const reckoning = reckoningOf(bindings);
  if (!isPossible(start) || !isPossible(end) || !firstToken || !lastToken || saysNothing(start, reckoning, bindings)) return null;
  return {
    first,
    last,
    from: firstToken.from,
    to: lastToken.to,
    language: pattern.language,
    start: withCivil(start),
    by: pattern.source,
    ...(Object.keys(end).length > 0 && { end: withCivil(end) }),
    ...reckoning,
  };
}

/** "the second day", "the first half", "the end of the day": of what they are a part stands elsewhere. */
function saysNothing({ year, month, day, weekday }: DateParts, reckoning: Reckoning, { plural, final, unit2 }: Bindings): boolean {
  const { nth, unit, part, direction, of, count, offset } = reckoning;
  // "the last day" ends something.
  if (
    unit === "day" &&
    (part !== undefined ||
      (final === true && nth === undefined && count === undefined) ||
      (direction === "this" && nth === undefined && day === undefined && weekday === undefined))
  )
    return true;
  // "in recent years", "these days": nobody says how many.
  if (plural === true && unit !== undefined && count === undefined && offset === undefined && direction !== undefined) return true;
  return (
    nth !== undefined &&
    year === undefined &&
    month === undefined &&
    direction === undefined &&
    of === "year" &&
    unit2 === undefined &&
    unit !== "quarter"
  );
}

function sideOf(bindings: Bindings, suffix: "" | "2"): DateParts {
  const [year, month, day, weekday] = ["year", "month", "day", "weekday"].map((slot) => bindings[slot + suffix] as number | undefined);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...((bindings[`hijri-month${suffix}`] === true || (year !== undefined && isHijriYear(year))) && { hijri: true }),
  };
}

/** "18 to 20 September" says the month once; "9/18/2025" has its month first; a day in two calendars is one day. */
function tidy(start: DateParts, end: DateParts, numeric: boolean): [DateParts, DateParts] {
  if (numeric && start.month !== undefined && start.month > 12 && (start.day ?? 0) <= 12)
    return [{ ...start, month: start.day as number, day: start.month }, end];
  const second = end.month !== undefined || end.year !== undefined || end.day !== undefined;
  if (!second) return [start, end.weekday === undefined ? {} : end];
  if (start.month !== undefined && end.month !== undefined && Boolean(start.hijri) !== Boolean(end.hijri))
    return [start.hijri ? end : start, {}];
  const month = start.month ?? end.month;
  const year = yearOfStart(start, end);
  const hijri = start.month === undefined ? end.hijri : start.hijri;
  return [
    { ...start, ...(month !== undefined && { month }), ...(year !== undefined && { year }), ...(hijri && { hijri }) },
    { ...(year !== undefined && { year }), ...(month !== undefined && end.day !== undefined && { month }), ...end },
  ];
}

function withCivil(parts: DateParts): DateParts {
  if (!parts.hijri || parts.year === undefined || parts.month === undefined) return parts;
  if (parts.day === undefined) return { ...parts, ...monthOfHijri(parts.year, parts.month) };
  const civil = dayOfHijri(parts.year, parts.month, parts.day);
  return civil === null ? parts : { ...parts, civil };
}

const LONGEST_HIJRI = 30;
const LONGEST = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible({ month, day, hijri }: DateParts): boolean {
  return month === undefined || day === undefined || day <= (hijri ? LONGEST_HIJRI : (LONGEST[month] ?? 0));
}
