import type { DayBounds, PartialDate } from "../types/date.ts";
import type { IsoDate } from "../types/vocabulary.ts";

/** Calendar arithmetic on days since 1970-01-01 (UTC, proleptic Gregorian). No clock, no time zone. */

const DAY = 86_400_000;

export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

export function partsOfDay(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const two = (n: number): string => String(n).padStart(2, "0");

export function isoOfDay(days: number): IsoDate {
  const { year, month, day } = partsOfDay(days);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The ISO prefix that the known parts make; null without a year. */
export function isoOf({ year, month, day }: PartialDate): IsoDate | null {
  if (year === null) return null;
  if (month === null) return `${year}`;
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

export function partsOfIso(iso: IsoDate): { year: number; month: number | null; day: number | null } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

/** First and last day that an ISO prefix leaves open; null when it is no date. */
export function boundsOf(iso: IsoDate): DayBounds | null {
  const parts = partsOfIso(iso);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  if (day === null) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  return isDay(year, month, day) ? { first: dayNumber(year, month, day), last: dayNumber(year, month, day) } : null;
}
