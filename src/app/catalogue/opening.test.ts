import fc from "fast-check";
import { expect, it } from "vitest";
import { openingOf } from "./opening.ts";

it("is as many whole words as stand in a line", () => {
  expect(openingOf("  On 3 June\n2024 the minister  spoke.")).toBe("On 3 June 2024 the minister spoke.");
  expect(openingOf(`${"word ".repeat(18)}and more`)).toBe(`${"word ".repeat(18).trim()} …`);
});

it("of nothing is nothing", () => {
  expect(openingOf(" \n\t")).toBeNull();
});

it("is never long, and of one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const opening = openingOf(text) ?? "";
      expect(opening.length).toBeLessThanOrEqual(92);
      expect(opening).not.toMatch(/[\n\r\t\u2028]/);
    }),
  );
});
