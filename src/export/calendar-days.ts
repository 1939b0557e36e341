import { boundsOf } from "../text/calendar.ts";
import type { When } from "../types/date.ts";

/** Days that a calendar shows, in days since 1970-01-01, both inclusive. */
export interface CalendarDays {
  readonly first: number;
  readonly last: number;
  /** No source gives the day itself: only that it lies within these days. */
  readonly within: boolean;
}

/** The longest span in which a day that nobody gives is still worth an entry: a month. */
const LONGEST = 31;

/** Null where no source says more than a year: an entry would stand on days that nobody named. */
export function calendarDays(when: When | null): CalendarDays | null {
  const start = when === null ? null : boundsOf(when.start);
  if (when === null || start === null) return null;
  const end = when.end === null ? start : (boundsOf(when.end) ?? start);
  const last = Math.max(start.last, end.last);
  const within = when.within || !isDay(when.start) || (when.end !== null && !isDay(when.end));
  return within && last - start.first >= LONGEST ? null : { first: start.first, last, within };
}

const isDay = (iso: string): boolean => iso.length === 10;
