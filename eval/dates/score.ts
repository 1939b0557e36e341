import { boundsOf } from "../../src/text/calendar.ts";
import type { DayBounds } from "../../src/types/date.ts";
import type { Phrase } from "./select.ts";

/**
 * What became of a phrase. `exact`: the same days. `other side`: the same name of the calendar on the other side of the day of
 * publication, by a week, a month or a year: the press calls the Thursday that was "Thursday", the suite always looks ahead.
 * `coarser`: the days of the suite and more, where it says a day and the words do not ("three months ago"). `wrong`: other days, or
 * several dates where there is one. `missed`: none. Of what is no date, `untouched` or `false alarm`.
 */
export type Outcome = "exact" | "other side" | "coarser" | "wrong" | "missed" | "untouched" | "false alarm";

export interface Scored {
  readonly phrase: Phrase;
  /** Values that the program gave, as ISO prefixes or `start/end`. */
  readonly values: readonly string[];
  readonly outcome: Outcome;
}

export function scored(phrase: Phrase, values: readonly string[]): Scored {
  return { phrase, values, outcome: outcomeOf(phrase.days, [...new Set(values)]) };
}

function outcomeOf(wanted: DayBounds | null, values: readonly string[]): Outcome {
  if (wanted === null) return values.length === 0 ? "untouched" : "false alarm";
  const [value] = values;
  if (value === undefined) return "missed";
  const got = values.length > 1 ? null : daysOfValue(value);
  if (!got) return "wrong";
  if (got.first === wanted.first && got.last === wanted.last) return "exact";
  if (isOtherSide(got, wanted)) return "other side";
  return got.first <= wanted.first && wanted.last <= got.last ? "coarser" : "wrong";
}

/** First and last day of `2025-09`, `2025-09-18/2025-09-20`, `2024-09/2025-02`. */
export function daysOfValue(value: string): DayBounds | null {
  const [start = "", end = start] = value.split("/");
  const [from, to] = [boundsOf(start), boundsOf(end)];
  return from && to ? { first: from.first, last: to.last } : null;
}

const WEEK = 7;
const MONTHS: ReadonlySet<number> = new Set([28, 29, 30, 31]);
const YEARS: ReadonlySet<number> = new Set([365, 366]);

function isOtherSide(got: DayBounds, wanted: DayBounds): boolean {
  const shift = wanted.first - got.first;
  return (shift === WEEK || MONTHS.has(shift) || YEARS.has(shift)) && Math.abs(wanted.last - got.last - shift) <= 1;
}
