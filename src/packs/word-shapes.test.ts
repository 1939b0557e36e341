import { expect, it } from "vitest";
import { wordShapes } from "./word-shapes.ts";

it("knows words, endings and beginnings, and what only looks like them", () => {
  const ahead = wordShapes(["will", "-rá"], ["refrá"], "Latn");
  expect(["will", "Viajará", "viajara", "rá", "refrá"].map(ahead)).toEqual([true, true, false, false, false]);
});

it("does not ask for the signs over Arabic letters", () => {
  const ahead = wordShapes(["سي-"], ["سيد"], "Arab");
  expect(["سَيَزُورُ", "سيزور", "سيد", "سيف"].map(ahead)).toEqual([true, true, false, false]);
});
