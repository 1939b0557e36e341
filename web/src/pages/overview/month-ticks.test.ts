import { expect, it } from "vitest";
import { ticksOf } from "./month-ticks.ts";
import { monthAt, placeOf } from "./month-window.ts";

const told = (from: string, to: string, step: number) =>
  ticksOf({ first: placeOf(from), last: placeOf(to) }, step).map(({ place, is }) =>
    is === "year" ? monthAt(place).slice(0, 4) : `${monthAt(place)}${is === "month" ? "" : "!"}`,
  );

it("names every year where there is room", () => {
  expect(told("2022-05", "2025-12", 9)).toEqual(["2023", "2024", "2025"]);
});

it("leaves years out where there is none", () => {
  expect(told("1998-01", "2012-12", 2)).toEqual(["1998", "2000", "2002", "2004", "2006", "2008", "2010"]);
  expect(told("1998-01", "2012-12", 1)).toEqual(["2000", "2005", "2010"]);
});

it("names months where there is room for them", () => {
  expect(told("2024-11", "2025-03", 60)).toEqual(["2024-11", "2024-12", "2025", "2025-02", "2025-03"]);
  expect(told("2024-11", "2025-08", 16)).toEqual(["2025", "2025-04", "2025-07"]);
});

it("names nothing that would reach beyond the end", () => {
  expect(told("2022-05", "2025-02", 9)).toEqual(["2023", "2024"]);
});

it("names a lone month however little room it has", () => {
  expect(told("2024-06", "2024-06", 20)).toEqual(["2024-06!"]);
});

it("tells the year with the first month where no year is told", () => {
  expect(told("2024-03", "2024-08", 60)).toEqual(["2024-03!", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08"]);
});
