import { expect, it } from "vitest";
import { placeOf } from "./month-window.ts";
import { monthsBetween, spanOf } from "./months-between.ts";

const MONTHS = [
  { month: "2025-02", count: 2 },
  { month: "2024-11", count: 1 },
];

it("reaches from the first month to the last", () => {
  expect(spanOf(MONTHS)).toEqual({ first: placeOf("2024-11"), last: placeOf("2025-02") });
  expect(spanOf([])).toBeNull();
});

it("leaves no month out, over the turn of a year", () => {
  expect(monthsBetween(MONTHS, { first: placeOf("2024-11"), last: placeOf("2025-02") })).toEqual([
    { month: "2024-11", count: 1 },
    { month: "2024-12", count: 0 },
    { month: "2025-01", count: 0 },
    { month: "2025-02", count: 2 },
  ]);
});
