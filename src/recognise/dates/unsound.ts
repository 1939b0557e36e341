import type { DateFound, DateParts } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";

/** Figures of more digits are no day, hour or year. */
const MOST_DIGITS = 4;
/** A range may turn the month without saying so: "du 28 au 3 octobre". */
const FIRST_WEEK = 7;
const LAST_WEEK = 22;

/**
 * Marks a date that is the rest of a broken one: with a run of figures beside it that can be no day, hour or year ("entre
 * 18525 20 septembre", "17 mai 20252025"), or one that ends before it begins ("du 21 au 18 mai"). It keeps its place with the
 * broken figures, and nothing is concluded from it.
 */
export function markUnsound(date: DateFound, { tokens }: Segmented): DateFound {
  const [before, after] = [tokens[date.first - 1], tokens[date.last + 1]];
  if (date.start.day !== undefined && date.end === undefined && isRunOn(before) && tokens[date.first]?.spaced)
    return { ...date, first: date.first - 1, from: before.from, unsound: true };
  if (date.start.month !== undefined && isRunOn(after) && after.spaced && !after.line && /^(19|20)\d\d/.test(after.text))
    return { ...date, last: date.last + 1, to: after.to, unsound: true };
  return date.end !== undefined && endsFirst(date.start, date.end) ? { ...date, unsound: true } : date;
}

function isRunOn(token: Token | undefined): token is Token {
  return token?.type === "number" && token.text.length > MOST_DIGITS;
}

function endsFirst(start: DateParts, end: DateParts): boolean {
  if (start.day === undefined || end.day === undefined || start.hijri !== end.hijri || start.year !== end.year) return false;
  if (start.month !== undefined && end.month !== undefined && start.month !== end.month) return false;
  // "4-1 de febrero": a score.
  return end.day < start.day && (end.day > FIRST_WEEK || start.day < LAST_WEEK);
}
