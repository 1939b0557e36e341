import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf, type MonthWindow, monthAt, moved, placeOf, windowOf, within, zoomed } from "./month-window.ts";

const ordered = ([a, b]: readonly [number, number]): MonthWindow => ({ first: Math.min(a, b), last: Math.max(a, b) });
const window = fc.tuple(fc.integer({ min: 23_000, max: 25_000 }), fc.integer({ min: 23_000, max: 25_000 })).map(ordered);
const YEARS: MonthWindow = { first: placeOf("2016-01"), last: placeOf("2025-12") };

it("counts months there and back", () => {
  expect(["2024-01", "2024-12", "0999-07"].map((month) => monthAt(placeOf(month)))).toEqual(["2024-01", "2024-12", "0999-07"]);
});

describe("however it is zoomed and moved", () => {
  it("the window stays in the whole", () => {
    fc.assert(
      fc.property(
        window,
        window,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.integer({ min: -9, max: 9 }),
        (whole, wanted, factor, by) => {
          const shown = within(whole, wanted);
          for (const one of [shown, zoomed(whole, shown, factor), moved(whole, shown, by)]) {
            expect(one.first).toBeGreaterThanOrEqual(whole.first);
            expect(one.last).toBeLessThanOrEqual(whole.last);
            expect(lengthOf(one)).toBeGreaterThanOrEqual(Math.min(6, lengthOf(whole)));
          }
        },
      ),
    );
  });
});

it("zooms around a month, which stays where it is", () => {
  const around = placeOf("2016-01");
  expect(zoomed(YEARS, YEARS, 2, around)).toEqual({ first: around, last: placeOf("2020-12") });
  expect(zoomed(YEARS, YEARS, 2)).toEqual({ first: placeOf("2018-07"), last: placeOf("2023-06") });
  expect(zoomed(YEARS, zoomed(YEARS, YEARS, 2), 0.5)).toEqual(YEARS);
});

it("moves by half of what is shown, and not beyond the end", () => {
  const shown = { first: placeOf("2020-01"), last: placeOf("2020-12") };
  expect(moved(YEARS, shown, 1)).toEqual({ first: placeOf("2020-07"), last: placeOf("2021-06") });
  expect(moved(YEARS, shown, 20)).toEqual({ first: placeOf("2025-01"), last: placeOf("2025-12") });
});

it.each([
  ["2020-01", "2020-12", { first: placeOf("2020-01"), last: placeOf("2020-12") }],
  ["2020-05", "2020-05", { first: placeOf("2020-03"), last: placeOf("2020-08") }],
  [null, null, YEARS],
  ["2020-01", null, YEARS],
  ["2020", "2021", YEARS],
  ["2021-01", "2020-01", YEARS],
  ["1999-01", "1999-12", YEARS],
  ["<script>", "2020-13", YEARS],
])("of %s to %s in an address shows what can be shown", (from, to, shown) => {
  expect(windowOf(YEARS, from, to)).toEqual(shown);
});
