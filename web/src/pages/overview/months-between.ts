import type { Statistics } from "../../../../src/api/types.ts";
import { type MonthWindow, monthAt, placeOf } from "./month-window.ts";

type Month = Statistics["months"][number];

/** From the first month to the last; of no months nothing. */
export function spanOf(months: readonly Month[]): MonthWindow | null {
  const places = months.map(({ month }) => placeOf(month));
  return places.length === 0 ? null : { first: Math.min(...places), last: Math.max(...places) };
}

/** Every month of a window, with none left out. */
export function monthsBetween(months: readonly Month[], { first, last }: MonthWindow): Month[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = monthAt(first + at);
    return { month, count: counts.get(month) ?? 0 };
  });
}
