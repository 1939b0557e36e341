import fc from "fast-check";
import { expect, it } from "vitest";
import { isoOfDay } from "../text/calendar.ts";
import { calendarDays } from "./calendar-days.ts";

const days = (start: string, end: string | null, within = false) => {
  const found = calendarDays({ start, end, basis: "stated", within });
  return found && [isoOfDay(found.first), isoOfDay(found.last), found.within];
};

it("takes days as they are given", () => {
  expect(days("2025-09-18", "2025-09-20")).toEqual(["2025-09-18", "2025-09-20", false]);
  expect(days("2025-09-18", "2025-09-18")).toEqual(["2025-09-18", "2025-09-18", false]);
  expect(days("2025-09-18", null)).toEqual(["2025-09-18", "2025-09-18", false]);
});

it("says that a day is not known inside a span or a month", () => {
  expect(days("2025-09-18", "2025-09-20", true)).toEqual(["2025-09-18", "2025-09-20", true]);
  expect(days("2024-02", "2024-02")).toEqual(["2024-02-01", "2024-02-29", true]);
  expect(days("2025-12", null)).toEqual(["2025-12-01", "2025-12-31", true]);
});

it("gives no days where nobody says more than a year", () => {
  expect(days("2025", "2025")).toBeNull();
  expect(days("2025-09", "2025-10")).toBeNull();
  expect(days("2025-01-01", "2025-12-31", true)).toBeNull();
  expect(calendarDays(null)).toBeNull();
});

it("keeps a long stay whose days are given", () => {
  expect(days("2025-09-01", "2025-11-30")).toEqual(["2025-09-01", "2025-11-30", false]);
});

it("never ends before it begins, whatever the source wrote", () => {
  const iso = fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.nat(2))
    .map(([year, month, day, cut]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`.slice(0, 10 - 3 * cut));
  fc.assert(
    fc.property(iso, fc.option(iso), fc.boolean(), (start, end, within) => {
      const found = calendarDays({ start, end, basis: "stated", within });
      if (found !== null) expect(found.last).toBeGreaterThanOrEqual(found.first);
    }),
  );
});
