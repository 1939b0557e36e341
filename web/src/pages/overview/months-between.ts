import type { Statistics } from "../../../../src/api/types.ts";

type Month = Statistics["months"][number];

/** Every month from the first to the last, with none left out. */
export function monthsBetween(months: readonly Month[]): Month[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const places = months.map(({ month }) => placeOf(month));
  const first = Math.min(...places);
  const length = places.length === 0 ? 0 : Math.max(...places) - first + 1;
  return Array.from({ length }, (_, at) => {
    const month = monthAt(first + at);
    return { month, count: counts.get(month) ?? 0 };
  });
}

const placeOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthAt = (place: number): string =>
  `${String(Math.floor(place / 12)).padStart(4, "0")}-${String((place % 12) + 1).padStart(2, "0")}`;
