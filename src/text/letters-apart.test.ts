import { expect, it } from "vitest";
import { lettersApart } from "./letters-apart.ts";

it.each([
  ["IGEF", "IGEF", 0],
  ["GEF", "IGEF", 1],
  ["IGFE", "IGEF", 2],
  ["", "abc", 3],
])("%s and %s are %i letters apart", (a, b, letters) => {
  expect(lettersApart(a, b)).toBe(letters);
  expect(lettersApart(b, a)).toBe(letters);
});
