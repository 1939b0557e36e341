import type { DateFound, DateParts } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";

/** Two days with a dash between them, however each is written, are a range: "28/09/2024 – 05/10/2024", "Sat 28 – Mon 30 September". */
export function joinDays(dates: readonly DateFound[], { tokens }: Segmented): DateFound[] {
  const joined: DateFound[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isDash = before !== undefined && date.first - before.last === 2 && isDashIn(tokens[before.last + 1]) && !tokens[date.first]?.line;
    if (isDash && isDay(before) && isDay(date)) joined.splice(-1, 1, fromTo(before, date));
    else joined.push(date);
  }
  return joined;
}

/** One that begins a line is a list's. */
function isDashIn(token: Token | undefined): boolean {
  return token?.text === "-" && !token.line;
}

function isDay({ start, end, unit, offset, nth, part }: DateFound): boolean {
  const isPlain = end === undefined && unit === undefined && offset === undefined && nth === undefined && part === undefined;
  return isPlain && start.day !== undefined && start.month !== undefined && !start.hijri;
}

function fromTo(first: DateFound, last: DateFound): DateFound {
  const year = yearOfStart(first.start, last.start);
  return { ...first, last: last.last, to: last.to, start: { ...first.start, ...(year !== undefined && { year }) }, end: last.start };
}

/** "30 December to 2 January 2025" began the year before. */
export function yearOfStart(start: DateParts, end: DateParts): number | undefined {
  if (start.year !== undefined || end.year === undefined) return start.year;
  return start.month !== undefined && end.month !== undefined && end.month < start.month ? end.year - 1 : end.year;
}
