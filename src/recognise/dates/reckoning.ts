import type { CalendarUnit, DateFound, DatePart, Direction } from "../../types/found.ts";
import type { Bindings } from "./read-slot.ts";

export type Reckoning = Pick<
  DateFound,
  "offset" | "anaphoric" | "duration" | "worded" | "direction" | "unit" | "count" | "nth" | "of" | "part"
>;

/** What a date says of its way from another day or time: "two weeks ago", "the first Monday of last month", "early May". */
export function reckoningOf(bindings: Bindings): Reckoning {
  const number = (slot: string): number | undefined => bindings[slot] as number | undefined;
  const offset = number("offset") ?? number("relative-day");
  const direction = bindings.relative as Direction | undefined;
  const nth = number("nth");
  const unit = unitOf(bindings);
  const of = nth === undefined ? undefined : timeOf(bindings);
  return {
    ...(offset !== undefined && { offset }),
    ...((bindings.anaphoric === true || isNextDay(unit, direction, bindings)) && { anaphoric: true }),
    ...(bindings.duration === true && { duration: true }),
    ...(bindings.worded === true && { worded: true }),
    ...(direction && { direction }),
    ...(unit && { unit }),
    ...(number("n") !== undefined && { count: number("n") as number }),
    ...(nth !== undefined && { nth }),
    ...(of && { of }),
    ...(bindings.part !== undefined && { part: partOf(bindings) }),
  };
}

/** "the next day", "the day before": of what was told; the day of the text has words of its own for its neighbours. */
function isNextDay(unit: CalendarUnit | undefined, direction: Direction | undefined, { n, day, weekday }: Bindings): boolean {
  return unit === "day" && direction !== undefined && direction !== "this" && n === undefined && day === undefined && weekday === undefined;
}

function unitOf(bindings: Bindings): CalendarUnit | undefined {
  const unit = bindings.unit as CalendarUnit | undefined;
  // "the first Monday of last month": the month is what it is looked for in.
  if (bindings.nth !== undefined && bindings.weekday !== undefined) return undefined;
  return unit;
}

/** The time in which one of many is looked for. */
function timeOf(bindings: Bindings): CalendarUnit {
  if (bindings.unit2 !== undefined) return bindings.unit2 as CalendarUnit;
  if (bindings.weekday !== undefined && bindings.unit !== undefined) return bindings.unit as CalendarUnit;
  return bindings.month !== undefined ? "month" : "year";
}

/** Days of a week, days of a month, months of a year: as wide as writers use the words, where a language does not say. */
const WINDOWS: Readonly<Record<string, DatePart>> = {
  early: { week: [1, 3], month: [1, 10], year: [1, 3] },
  mid: { week: [3, 4], month: [11, 20], year: [5, 8] },
  late: { week: [5, 7], month: [21, 31], year: [9, 12] },
};

function partOf(bindings: Bindings): DatePart {
  const usual = WINDOWS[bindings.part as string] ?? { week: [1, 7], month: [1, 31], year: [1, 12] };
  const own = (unit: keyof DatePart): readonly [number, number] => {
    const [first, last] = String(bindings[`part-${unit}`] ?? "")
      .split("-")
      .map(Number);
    return first !== undefined && last !== undefined ? [first, last] : usual[unit];
  };
  return { week: own("week"), month: own("month"), year: own("year") };
}
