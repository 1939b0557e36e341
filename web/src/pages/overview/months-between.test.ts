import { expect, it } from "vitest";
import { monthsBetween } from "./months-between.ts";

it("leaves no month out, over the turn of a year", () => {
  expect(
    monthsBetween([
      { month: "2025-02", count: 2 },
      { month: "2024-11", count: 1 },
    ]),
  ).toEqual([
    { month: "2024-11", count: 1 },
    { month: "2024-12", count: 0 },
    { month: "2025-01", count: 0 },
    { month: "2025-02", count: 2 },
  ]);
});

it("has nothing of nothing", () => {
  expect(monthsBetween([])).toEqual([]);
});
