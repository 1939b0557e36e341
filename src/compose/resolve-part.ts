import { weekdayOf } from "../text/calendar.ts";
import type { DayBounds } from "../types/date.ts";
import type { DateFound, DatePart } from "../types/found.ts";
import type { ResolvedDate } from "./resolve-date.ts";
import { daysInside, inferredDay, mondayOf, monthsOf } from "./resolve-unit.ts";

/** Finds the days of the time in which something is looked for. */
type BoundsOf = (whole: DateFound) => DayBounds | null;

/** "early March", "the end of last week", "mid-2024": the days or months of it that the language has it mean. */
export function resolvePart(date: DateFound, part: DatePart, boundsOf: BoundsOf): ResolvedDate | null {
  const { part: _, ...whole } = date;
  const bounds = boundsOf(whole.unit !== undefined && whole.direction === undefined ? { ...whole, direction: "this" } : whole);
  if (!bounds) return null;
  const { first, last } = bounds;
  const days = last - first + 1;
  if (days === 7) return daysInside(first + part.week[0] - 1, first + part.week[1] - 1);
  if (days >= 28 && days <= 31) return daysInside(first + part.month[0] - 1, Math.min(first + part.month[1] - 1, last));
  return days >= 365 && days <= 366 ? monthsOf(first, part.year[0], part.year[1]) : null;
}

/** "the third Tuesday of May", "the first week of next month", "the third quarter of 2024", "the last day of October". */
export function resolveNth(date: DateFound, boundsOf: BoundsOf): ResolvedDate | null {
  const { nth = 1, unit, start } = date;
  const bounds = boundsOf(timeOf(date));
  if (!bounds) return null;
  if (start.weekday !== undefined) return dayInBounds(nthWeekday(bounds, start.weekday, nth), bounds);
  if (unit === "day") return dayInBounds(nth < 0 ? bounds.last + nth + 1 : bounds.first + nth - 1, bounds);
  if (unit === "week") return nthWeek(bounds, nth);
  if (unit === "weekend") return daysInside(nthWeekday(bounds, SATURDAY, nth), nthWeekday(bounds, SATURDAY, nth) + 1);
  if (unit === "fortnight" || (unit === "half" && bounds.last - bounds.first < 31))
    return nth === 1 ? daysInside(bounds.first, bounds.first + 14) : daysInside(bounds.first + 15, bounds.last);
  return unit === undefined ? null : nthOfMonths(bounds, unit, nth);
}

const SATURDAY = 6;

/** The time in which one of many is looked for: a month or year by name, or the unit around the day of the text. */
function timeOf({ of = "year", direction, start: { weekday: _, ...start }, ...date }: DateFound): DateFound {
  const { nth: __, unit: ___, ...rest } = date;
  const isNamed = start.month !== undefined || start.year !== undefined;
  if (isNamed && direction === undefined) return { ...rest, start };
  return { ...rest, start, unit: of, direction: direction ?? "this" };
}

function nthWeekday({ first, last }: DayBounds, weekday: number, nth: number): number {
  return nth < 0
    ? last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
    : first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

function dayInBounds(day: number, { first, last }: DayBounds): ResolvedDate | null {
  return day >= first && day <= last ? inferredDay(day) : null;
}

/** The first week of a time is the first that begins in it, the last the last that ends in it. */
function nthWeek(bounds: DayBounds, nth: number): ResolvedDate {
  const monday = nth < 0 ? mondayOf(bounds.last + 1) + nth * 7 : mondayOf(bounds.first + 6) + (nth - 1) * 7;
  return daysInside(monday, monday + 6);
}

const MONTHS_EACH = new Map<string, number>([
  ["month", 1],
  ["quarter", 3],
  ["half", 6],
]);

function nthOfMonths(bounds: DayBounds, unit: string, nth: number): ResolvedDate | null {
  const each = MONTHS_EACH.get(unit);
  const days = bounds.last - bounds.first + 1;
  if (each === undefined || days < 365 || days > 366) return null;
  const count = 12 / each;
  const index = nth < 0 ? count + nth : nth - 1;
  return index >= 0 && index < count ? monthsOf(bounds.first, index * each + 1, (index + 1) * each) : null;
}
