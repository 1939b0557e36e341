import type { MonthWindow } from "./month-window.ts";

interface Tick {
  readonly place: number;
  /** What is written of it; a month with its year where no year is. */
  readonly is: "year" | "month" | "month of year";
}

/** A label needs so much room, in pixels. */
const ROOM = 46;
/** And at the end of the line at least so much. */
const LAST_ROOM = 30;
const YEARS = [1, 2, 5, 10, 20, 50];
const MONTHS = [1, 2, 3];

/** Which months are named below a line of time: Januaries by their year, others by themselves where there is room. */
export function ticksOf({ first, last }: MonthWindow, step: number): Tick[] {
  const places = Array.from({ length: Math.max(0, last - first + 1 - Math.ceil(LAST_ROOM / step - 1)) }, (_, at) => first + at);
  if (places.length === 0) return [{ place: first, is: "month of year" }];
  const months = MONTHS.find((every) => every * step >= ROOM);
  if (months !== undefined)
    return withYear(
      places.filter((place) => (place % 12) % months === 0).map((place) => ({ place, is: place % 12 === 0 ? "year" : "month" })),
    );
  const years = YEARS.find((every) => every * 12 * step >= ROOM) ?? 100;
  return places.filter((place) => place % (12 * years) === 0).map((place) => ({ place, is: "year" }));
}

function withYear(ticks: Tick[]): Tick[] {
  const [first, ...others] = ticks;
  return first === undefined || ticks.some(({ is }) => is === "year") ? ticks : [{ ...first, is: "month of year" }, ...others];
}
