import type { DayBounds } from "../types/date.ts";

/** Days in a stretch: a month touches three at most. */
const STRETCH = 16;

/** A day and the next: two reports share a key exactly if their days are equal, overlap, or lie one apart. */
export function daysWithSlack(bounds: DayBounds | null): readonly number[] {
  return bounds === null ? [] : Array.from({ length: bounds.last - bounds.first + 2 }, (_, offset) => bounds.first + offset);
}

/** Stretches of days that bounds touch, with a day's slack on either side, as a day beside them may be meant. */
export function stretches(bounds: DayBounds): readonly number[] {
  const [first, last] = [Math.floor((bounds.first - 1) / STRETCH), Math.floor((bounds.last + 1) / STRETCH)];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
