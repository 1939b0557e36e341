import type { IsoDate } from "../../types/vocabulary.ts";
import { isoDate } from "../iso-date.ts";

/** As RFC 5322 writes them, in mails of every language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Before the time: `Thu, 18 Sep 2025`, `18 Sep 25`. */
const DAY = /^\s*(?:\p{L}+\.?\s*,\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{2,4})(?!\S)/iu;
const COMMENT = /\([^()]*\)/g;

/** The day of a mail's `Date`, where it was written: `Thu, 18 Sep 2025 00:30:00 +0300` is the 18th. Null for what is no date. */
export function mailDay(written: string): IsoDate | null {
  const [, day, month, year] = DAY.exec(written.replaceAll(COMMENT, " ")) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return isoDate(`${wholeYear(year)}-${two(number)}-${two(Number(day))}`);
}

/** Old mails write two or three figures; RFC 5322 says what they mean. */
function wholeYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number + (year.length === 2 && number < 50 ? 2000 : 1900);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
