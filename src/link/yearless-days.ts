import { boundsOf, dayNumber, partsOfDay, weekdayOf } from "../text/calendar.ts";
import type { DayBounds, YearlessDay } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import { width } from "./report-shape.ts";

/** One apart is a disagreement between sources, or the day of the paper. */
const SLACK = 1;
/** Of a visit one text tells the first day and another the last. */
const VISIT = 6;
/** Any leap year, in which days of the year are reckoned. */
const LEAP = 2024;
const YEAR = 366;

export type Dated = Pick<ReportFacts, "bounds" | "yearless" | "level">;

/** Whether what two reports tell of their days cannot be said of one, although no year is told: a Thursday and Monday 22 April 2024. */
export function areYearlessApart(a: Dated, b: Dated): boolean {
  if (a.yearless !== null && b.yearless !== null && daysOfYearApart(a.yearless, b.yearless) > (a.level === "atomic" ? SLACK : VISIT))
    return true;
  return isBeside(a.yearless, b.bounds) || isBeside(b.yearless, a.bounds);
}

/** Whether a day of a month that one tells is the other's, as far as it tells it: the same year is likely then, where the same two meet. */
export function shareDayOfYear(a: Dated, b: Dated): boolean {
  if (a.yearless !== null && b.yearless !== null) {
    const [left, right] = [dayOfYear(a.yearless), dayOfYear(b.yearless)];
    return left !== null && right !== null && around(left, right, YEAR) <= SLACK;
  }
  const [yearless, bounds] = a.yearless === null ? [b.yearless, a.bounds] : [a.yearless, b.bounds];
  return yearless !== null && yearless.month !== null && bounds !== null && !isBeside(yearless, bounds);
}

/** The day of a month as a number, that of the next day included, so that neighbours share one; none where no month is told. */
export function daysOfYear({ yearless }: Pick<Dated, "yearless">): readonly number[] {
  const day = yearless === null ? null : dayOfYear(yearless);
  return day === null ? [] : [day, (day + 1) % YEAR];
}

/** No day of the bounds, nor one beside them, is as told. Bounds of a year hold any day. */
function isBeside(yearless: YearlessDay | null, bounds: DayBounds | null): boolean {
  if (yearless === null || bounds === null || width(bounds) >= YEAR) return false;
  for (let day = bounds.first - SLACK; day <= bounds.last + SLACK; day++) if (isAsTold(day, yearless)) return false;
  return true;
}

function isAsTold(number: number, { month, day, weekday }: YearlessDay): boolean {
  const parts = partsOfDay(number);
  if (month !== null && (parts.month !== month || parts.day !== day)) return false;
  return month !== null || weekday === null || weekdayOf(number) === weekday;
}

/** Days between two days of months, the shorter way round the year; between two weekdays where only these are told; zero where they tell different things. */
function daysOfYearApart(a: YearlessDay, b: YearlessDay): number {
  const [left, right] = [dayOfYear(a), dayOfYear(b)];
  if (left !== null && right !== null) return around(left, right, YEAR);
  return a.weekday !== null && b.weekday !== null ? around(a.weekday, b.weekday, WEEK) : 0;
}

const WEEK = 7;

function around(a: number, b: number, whole: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, whole - apart);
}

function dayOfYear({ month, day }: YearlessDay): number | null {
  const first = boundsOf(`${LEAP}`)?.first;
  return month === null || day === null || first === undefined ? null : dayNumber(LEAP, month, day) - first;
}
