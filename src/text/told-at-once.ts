import type { DayBounds } from "../types/date.ts";

/** An office is held for about as long at least: who held it longer ago need not hold it now. */
const A_YEAR = 366;

/** Whether no more than a year lies between two stretches of days; null where one of them is not known. */
export function toldAtOnce(a: DayBounds | null, b: DayBounds | null): boolean | null {
  if (a === null || b === null) return null;
  return Math.max(a.first - b.last, b.first - a.last) <= A_YEAR;
}
