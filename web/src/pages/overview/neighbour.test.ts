import { expect, it } from "vitest";
import { neighbour } from "./neighbour.ts";

const POINTS = [
  { key: "Rabat", x: 100, y: 100 },
  { key: "Madrid", x: 110, y: 60 },
  { key: "Tunis", x: 200, y: 90 },
  { key: "Cairo", x: 400, y: 120 },
  { key: "Dakar", x: 60, y: 220 },
];

it.each([
  ["Rabat", [1, 0], "Tunis"],
  ["Tunis", [1, 0], "Cairo"],
  ["Cairo", [-1, 0], "Tunis"],
  ["Rabat", [0, -1], "Madrid"],
  ["Rabat", [0, 1], "Dakar"],
  ["Cairo", [1, 0], undefined],
  [null, [1, 0], "Rabat"],
] as const)("from %s towards %j leads to %s", (from, direction, to) => {
  expect(neighbour(POINTS, from, direction)?.key).toBe(to);
});

it("of no points is none", () => {
  expect(neighbour([], "Rabat", [1, 0])).toBeNull();
});
