import fc from "fast-check";
import { expect, it } from "vitest";
import { lettersShared } from "./letters-shared.ts";

it("is all of the same, nothing of what has no pair of letters in common, and the same either way", () => {
  expect(lettersShared("benali", "benali")).toBe(1_000);
  expect(lettersShared("benali", "bennali")).toBeGreaterThan(lettersShared("benali", "bonilla"));
  expect(lettersShared("benali", "بنعلي")).toBe(0);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(lettersShared(a, b)).toBe(lettersShared(b, a));
      expect(lettersShared(a, b)).toBeLessThanOrEqual(1_000);
    }),
  );
});
