import { boundsOf } from "../text/calendar.ts";
import { evidenced } from "../text/evidenced.ts";
import type { When } from "../types/date.ts";
import type { Evidenced } from "../types/evidence.ts";
import { CONTAINER_KINDS, type IsoDate } from "../types/vocabulary.ts";
import type { Draft } from "./engagements.ts";

const DAY = "2025-01-12".length;

/** A visit or a fair goes on no longer. */
export const MOST_DAYS = 15;

export function daysBetween(start: IsoDate, end: IsoDate): number | null {
  const [from, to] = [boundsOf(start), boundsOf(end)];
  return from && to && end.length === DAY ? to.last - from.first : null;
}

/** "cancelled the trip planned for Monday … which was to be made on Monday and Tuesday": of a visit, the days that begin alike and reach furthest. */
export function longestFrom(own: Evidenced<When>, all: readonly Evidenced<When>[], { kind }: Draft): Evidenced<When> {
  if (!CONTAINER_KINDS.has(kind)) return own;
  const isLonger = ({ value: { start, end } }: Evidenced<When>): boolean => {
    const days = start === own.value.start && end !== null ? daysBetween(start, end) : null;
    return days !== null && days > 0 && days <= MOST_DAYS;
  };
  return own.value.end === own.value.start ? (all.find(isLonger) ?? own) : own;
}

/** Whether a day is one of several. */
export function holds({ start, end }: When, day: When): boolean {
  return end !== null && end !== start && day.start === day.end && day.start >= start && day.start <= end;
}

/** "temasları 28 Nisan'a kadar devam edecek", told on 26 April: of what goes on until a day, the month in which it began. */
export function endingOn({ value, words: [first, ...rest] }: Evidenced<When>, published: IsoDate | null): Evidenced<When> | null {
  const end = value.end ?? value.start;
  const month = (published ?? end).slice(0, "2025-01".length);
  return end.length === DAY && month <= end
    ? evidenced<When>({ start: month, end, basis: "inferred", within: false }, first, ...rest)
    : null;
}
