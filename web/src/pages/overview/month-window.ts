/** Months are counted from the year 0: `2024-03` is 24290. */
export interface MonthWindow {
  readonly first: number;
  readonly last: number;
}

/** Fewer months than these show nothing more. */
const FEWEST = 6;

export const placeOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export const monthAt = (place: number): string =>
  `${String(Math.floor(place / 12)).padStart(4, "0")}-${String((place % 12) + 1).padStart(2, "0")}`;

export const lengthOf = ({ first, last }: MonthWindow): number => last - first + 1;

/** The window of these months, or of as many as fit, moved into the whole. */
export function within(whole: MonthWindow, wanted: MonthWindow): MonthWindow {
  const length = Math.min(lengthOf(whole), Math.max(FEWEST, lengthOf(wanted)));
  // What is too short grows on both sides.
  const middle = (wanted.first + wanted.last) / 2;
  const first = Math.min(whole.last - length + 1, Math.max(whole.first, Math.round(middle - (length - 1) / 2)));
  return { first, last: first + length - 1 };
}

/** Closer by a factor, or wider by one below 1; the month around which it is done stays where it is. */
export function zoomed(whole: MonthWindow, shown: MonthWindow, factor: number, around = (shown.first + shown.last) / 2): MonthWindow {
  const length = Math.round(lengthOf(shown) / factor);
  const share = (around - shown.first) / Math.max(1, lengthOf(shown) - 1);
  const first = Math.round(around - share * (length - 1));
  return within(whole, { first, last: first + length - 1 });
}

/** Earlier or later, by half of what is shown. */
export function moved(whole: MonthWindow, shown: MonthWindow, steps: number): MonthWindow {
  const by = Math.max(1, Math.round(lengthOf(shown) / 2)) * steps;
  return within(whole, { first: shown.first + by, last: shown.last + by });
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What an address shows, `2024-03` to `2025-01`; the whole where it says nothing that can be shown. */
export function windowOf(whole: MonthWindow, from: string | null, to: string | null): MonthWindow {
  if (from === null || to === null || !MONTH.test(from) || !MONTH.test(to) || from > to) return whole;
  const [first, last] = [placeOf(from), placeOf(to)];
  return last < whole.first || first > whole.last ? whole : within(whole, { first, last });
}
