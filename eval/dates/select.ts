import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, daysInMonth } from "../../src/text/calendar.ts";
import type { DayBounds } from "../../src/types/date.ts";

/** A phrase of the suite as it stands in its file, a JSON object a line. */
export interface Example {
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly ref: string;
  readonly values: readonly string[];
  readonly grain?: string | null;
  readonly direction?: string | null;
  readonly holiday?: string | null;
}

/** A phrase that is to be read, and what the suite has it mean; null where it is no date. */
export interface Phrase {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
  readonly published: string;
  readonly days: DayBounds | null;
}

const LANGUAGES: ReadonlySet<string> = new Set(["ar", "en", "es", "fr", "tr"]);
const GRAINS: ReadonlySet<string> = new Set(["Day", "Week", "Month", "Quarter", "Year"]);
const KINDS: ReadonlySet<string> = new Set(["datetime", "datetimeInterval", "datetimeOpenInterval"]);

/**
 * The phrases of the suite that name days of the calendar: whole days and longer, as points, ranges and open ranges. Times of the
 * clock fall out by their grain, feasts by their kind or name, and what set-apart.tsv lists by what it denotes. Everything that
 * says no date at all is kept, to be left alone. Each phrase counts once, however often the suite repeats it.
 */
export function select(examples: readonly Example[]): Phrase[] {
  const chosen = new Map<string, Phrase>();
  for (const example of examples) {
    const phrase = isNegative(example) ? negative(example) : isCalendarDate(example) && reasonOf(example) === null ? dated(example) : null;
    if (phrase) chosen.set(JSON.stringify(phrase), phrase);
  }
  return [...chosen.values()];
}

/** How many phrases name whole days and are set apart all the same, by reason; each once. */
export function countApart(examples: readonly Example[]): ReadonlyMap<string, number> {
  const reasons = new Map<string, string>();
  for (const example of examples) {
    const reason = isCalendarDate(example) ? reasonOf(example) : null;
    if (reason !== null) reasons.set(`${example.lang} ${example.text}`, reason);
  }
  return new Map([...Map.groupBy(reasons.values(), (reason) => reason)].map(([reason, all]) => [reason, all.length]));
}

export function readExamples(file: string): Example[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Example);
}

function isNegative({ lang, kind }: Example): boolean {
  return LANGUAGES.has(lang) && kind === "negative";
}

function isCalendarDate({ lang, kind, grain, holiday, values }: Example): boolean {
  return (
    LANGUAGES.has(lang) &&
    KINDS.has(kind) &&
    GRAINS.has(grain ?? "") &&
    !holiday &&
    values.every((value) => /^\d{4}-/.test(value) && Number(value.slice(0, 4)) >= FIRST_YEAR) &&
    values.length > 0
  );
}

/** No year of the press; the program reads years of four figures from 1000 on. */
const FIRST_YEAR = 1000;

/**
 * "17 02", "20 2 14": figures with blanks between are typed in haste or dictated, and in print are a table or a telephone number;
 * "2-15", "17-2" without a year are a score or two of fifteen.
 */
function isFiguresAlone({ text }: Example): boolean {
  return /^(?:le )?\d+( \d+)+$|^(?:el )?\d{1,2} ?- ?\d{1,2}$/.test(text);
}

interface Apart {
  readonly language: string;
  readonly reason: string;
  readonly words: RegExp;
}

const setApart: readonly Apart[] = readFileSync(join(import.meta.dirname, "set-apart.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [language = "", reason = "", words = ""] = line.split("\t");
    return { language, reason, words: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}])`, "iu") };
  });

/** Why a phrase is none of a press text; null for one that is. */
function reasonOf(example: Example): string | null {
  const { lang, text } = example;
  if (isFiguresAlone(example)) return "figures alone";
  return setApart.find(({ language, words }) => language === lang && words.test(text))?.reason ?? null;
}

function negative({ lang, text, ref }: Example): Phrase {
  return { language: lang, kind: "no date", text, published: ref.slice(0, 10), days: null };
}

function dated({ lang, kind, text, ref, values, grain }: Example): Phrase {
  const unit = (grain ?? "").toLowerCase();
  const [start = "", end] = values.map((value) => value.slice(0, 10));
  const own =
    kind === "datetimeInterval"
      ? { kind: `range of ${unit}s`, days: { first: dayOf(start), last: dayOf(end ?? start) - 1 } }
      : { kind: kind === "datetime" ? unit : "from or until", days: daysOf(start, unit) };
  return { language: lang, text, published: ref.slice(0, 10), ...own };
}

function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return dayNumber(year, month, day);
}

/** A date of a grain is the whole of it: a week seven days, a quarter three months. */
function daysOf(iso: string, grain: string): DayBounds {
  const first = dayOf(iso);
  const [year = 0, month = 1] = iso.split("-").map(Number);
  if (grain === "week") return { first, last: first + 6 };
  if (grain === "month") return { first, last: first + daysInMonth(year, month) - 1 };
  if (grain === "quarter") return { first, last: dayNumber(year, month + 3, 1) - 1 };
  if (grain === "year") return { first, last: dayNumber(year + 1, 1, 1) - 1 };
  return { first, last: first };
}
