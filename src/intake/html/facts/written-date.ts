import { isoDate } from "../../iso-date.ts";
import { foldMonth, MONTH_NAMES } from "./month-names.ts";

/** A day in a text, and where it stands in it. */
export interface WrittenDate {
  readonly date: string;
  readonly at: number;
}

const MONTH = [...MONTH_NAMES.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).join("|");
/** Between day and month or month and year: marks, and a word as short as "de". */
const GAP = "(?:[\\s,،./'’-]|\\bde?l?\\b){1,6}";
/** A second name of the same month: "أيار/مايو". */
const SECOND = "(?:\\s*[(/]\\s*[\\p{L} ]{3,15}\\)?)?";
const LETTERS = "(?![\\p{L}])";
const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const DAY = "(?<!\\d)(\\d{1,2})";

const ISO = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const FIGURES = /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/g;
const DAY_MONTH = new RegExp(`${DAY}(?:er|[a-zº°]{2}|º|°)?${GAP}(${MONTH})${LETTERS}${SECOND}${GAP}${YEAR}`, "gu");
const MONTH_DAY = new RegExp(`(?<!\\p{L})(${MONTH})${LETTERS}${GAP}(\\d{1,2})(?:[a-z]{2})?${GAP}${YEAR}`, "gu");

/** Every day that a text gives with its year, in figures or with the name of the month, in the order of the text. `monthFirst`: as Americans write figures. */
export function writtenDates(text: string, monthFirst = false): WrittenDate[] {
  if (!/[\d\u0660-\u0669]/.test(text)) return [];
  const plain = foldMonth(text.replace(/[\u0660-\u0669]/g, (figure) => String(figure.charCodeAt(0) - 0x660)));
  const found: WrittenDate[] = [];
  const add = (at: number, year: string | undefined, month: number, day: string | undefined): void => {
    const date = isoDate(`${year}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`);
    if (date !== null) found.push({ date, at });
  };
  for (const { index, 1: year, 2: month, 3: day } of plain.matchAll(ISO)) add(index, year, Number(month), day);
  for (const { index, 1: one, 3: other, 4: year } of plain.matchAll(FIGURES)) {
    const swapped = Number(other) > 12 || (monthFirst && Number(one) <= 12);
    add(index, year, Number(swapped ? one : other), swapped ? other : one);
  }
  for (const { index, 1: day, 2: month, 3: year } of plain.matchAll(DAY_MONTH)) add(index, year, MONTH_NAMES.get(month ?? "") ?? 0, day);
  for (const { index, 1: month, 2: day, 3: year } of plain.matchAll(MONTH_DAY)) add(index, year, MONTH_NAMES.get(month ?? "") ?? 0, day);
  return found.sort((one, other) => one.at - other.at);
}

const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const SECONDS = /^\d{10}(?:\d{3})?$/;

/** The day of a value that a page gives for machines, in whatever form; the day as it is written, whatever the zone. */
export function givenDate(value: string, monthFirst = false): string | null {
  const text = value.trim();
  const compact = COMPACT.exec(text);
  if (compact !== null) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (SECONDS.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  return isoDate(text) ?? writtenDates(text, monthFirst)[0]?.date ?? null;
}
