import { boundsOf, dayNumber, isoOfDay, partsOfDay, partsOfIso, weekdayOf } from "../text/calendar.ts";
import type { CalendarUnit, Direction } from "../types/found.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import type { ResolvedDate } from "./resolve-date.ts";

const SHIFTS = { "before-last": -2, previous: -1, this: 0, next: 1, "after-next": 2 } as const;
/** Months of the units that are made of months. */
const MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** The day of a text, where it is known to the day. */
export function dayOf(published: IsoDate | null): number | null {
  const bounds = published ? boundsOf(published) : null;
  return bounds && bounds.first === bounds.last ? bounds.first : null;
}

export function inferredDay(day: number): ResolvedDate {
  return { start: isoOfDay(day), end: isoOfDay(day), basis: "inferred", rests: [], within: false };
}

const inside = (start: IsoDate, end: IsoDate | null = null): ResolvedDate => ({ start, end, basis: "inferred", rests: [], within: true });

/** "last week", "Tuesday of next week", "this year": the unit before, of or after the day of a text. */
export function resolveUnit(
  published: IsoDate | null,
  direction: Direction | undefined,
  unit: CalendarUnit,
  weekday: number | undefined,
): ResolvedDate | null {
  if (direction === undefined) return null;
  const shift = SHIFTS[direction];
  if (unit === "day") return shifted(published, shift, unit);
  const day = dayOf(published);
  if (unit === "week" && weekday !== undefined) return day === null ? null : inferredDay(mondayOf(day) + shift * 7 + weekday - 1);
  return units(published, unit, shift, 1);
}

/** "the last two weeks", "the next three months": whole units, without the one of the day itself. */
export function resolveCount(
  published: IsoDate | null,
  direction: Direction | undefined,
  count: number,
  unit: CalendarUnit | undefined,
): ResolvedDate | null {
  if ((direction !== "previous" && direction !== "next") || unit === undefined || count < 1 || count > MOST) return null;
  return units(published, unit, direction === "previous" ? -count : 1, count);
}

/** More units than this are a figure of speech. */
const MOST = 100;

const DAYS: Readonly<Partial<Record<CalendarUnit, number>>> = { day: 1, week: 7, fortnight: 14 };

/** "two days ago", "in a week": a day. A month or a year ago is no certain day: "three months ago" is that month. */
export function shifted(published: IsoDate | null, by: number, unit: CalendarUnit): ResolvedDate | null {
  const day = dayOf(published);
  const days = DAYS[unit];
  if (days !== undefined) return day === null ? null : inferredDay(day + by * days);
  return units(published, unit, by, 1);
}

/** So many whole units of the calendar, from the one that lies `shift` units away. */
function units(published: IsoDate | null, unit: CalendarUnit, shift: number, count: number): ResolvedDate | null {
  const day = dayOf(published);
  const months = MONTHS[unit];
  if (months !== undefined) return ofMonths(published, months, shift, count);
  if (day === null) return null;
  if (unit === "day") return count === 1 ? inferredDay(day + shift) : inside(isoOfDay(day + shift), isoOfDay(day + shift + count - 1));
  const monday = mondayOf(day) + shift * 7;
  if (unit === "week") return inside(isoOfDay(monday), isoOfDay(monday + 7 * count - 1));
  return unit === "weekend" && count === 1 ? inside(isoOfDay(monday + 5), isoOfDay(monday + 6)) : null;
}

function ofMonths(published: IsoDate | null, months: number, shift: number, count: number): ResolvedDate | null {
  const parts = published ? partsOfIso(published) : null;
  if (!parts || (parts.month === null && months < 12)) return null;
  const own = parts.year * 12 + (parts.month ?? 1) - 1;
  const first = (Math.floor(own / months) + shift) * months;
  const last = first + months * count - 1;
  const iso = (index: number): IsoDate =>
    months % 12 === 0 ? `${Math.floor(index / 12)}` : isoOfDay(dayNumber(Math.floor(index / 12), (index % 12) + 1, 1)).slice(0, 7);
  return inside(iso(first), iso(last) === iso(first) ? null : iso(last));
}

export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** Whole months of a year, both inclusive. */
export function monthsOf(first: number, from: number, to: number): ResolvedDate {
  const { year } = partsOfDay(first);
  const iso = (month: number): IsoDate => isoOfDay(dayNumber(year, month, 1)).slice(0, 7);
  return inside(iso(from), from === to ? null : iso(to));
}

export function daysInside(first: number, last: number): ResolvedDate {
  return inside(isoOfDay(first), isoOfDay(last));
}
