import { dayNumber } from "./calendar.ts";

/**
 * The Umm al-Qura calendar as ECMA-402 implementations carry it (CLDR `islamic-umalqura`, 1300–1600 AH). The civil
 * day is found by estimate and correction, since the standard offers only the way there.
 */
const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  day: "numeric",
  month: "numeric",
  year: "numeric",
  timeZone: "UTC",
});

const DAY = 86_400_000;
const YEAR_DAYS = 354.36708;
const MONTH_DAYS = 29.530588;
const EPOCH = dayNumber(622, 7, 19);

function hijriOf(days: number): { year: number; month: number; day: number } {
  const part = Object.fromEntries(format.formatToParts(new Date(days * DAY)).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: part.year ?? 0, month: part.month ?? 0, day: part.day ?? 0 };
}

/** Days since 1970-01-01 of a Hijri date; null when there is no such day. */
export function dayOfHijri(year: number, month: number, day: number): number | null {
  const estimate = Math.floor(EPOCH + (year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1);
  for (let shift = -4; shift <= 4; shift++) {
    const own = hijriOf(estimate + shift);
    if (own.year === year && own.month === month && own.day === day) return estimate + shift;
  }
  return null;
}

export function isHijriYear(year: number): boolean {
  return year >= 1300 && year <= 1600;
}

/** The Hijri year of a civil day, in days since 1970-01-01. */
export function hijriYearOf(days: number): number {
  return hijriOf(days).year;
}

/** First and last day of a Hijri month, which has twenty-nine days or thirty. */
export function monthOfHijri(year: number, month: number): { readonly civil: number; readonly civilEnd: number } | null {
  const [first, last] = [dayOfHijri(year, month, 1), dayOfHijri(year, month, 30) ?? dayOfHijri(year, month, 29)];
  return first === null || last === null ? null : { civil: first, civilEnd: last };
}
