import fc from "fast-check";
import { expect, it } from "vitest";
import { displayWidth, pad, truncate, wrap } from "./width.ts";

it.each([
  ["Rabat", 5],
  ["عبد اللطيف", 10],
  ["مُحَمَّد", 4],
  ["\u2068شرطة\u2069", 4],
  ["e\u0301te\u0301", 3],
  ["東京", 4],
  ["🇲🇦", 2],
  ["", 0],
])("%s takes %i cells", (text, cells) => expect(displayWidth(text)).toBe(cells));

it("cuts between graphemes and says that it cut", () => {
  expect(truncate("Marrakesh", 9)).toBe("Marrakesh");
  expect(truncate("Marrakesh", 6)).toBe("Marra…");
  expect(truncate("مُحَمَّد عليّ", 6)).toBe("مُحَمَّد…");
});

it("wraps at spaces and cuts what is longer than a line", () => {
  expect(wrap("Director General of National Security", 16)).toEqual(["Director General", "of National", "Security"]);
  expect(wrap("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
  expect(wrap("  ", 3)).toEqual([]);
});

it("never gets wider than asked, and loses no word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
      for (const line of wrap(text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(wrap(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(/\s/g, ""));
      expect(displayWidth(pad(truncate(text, width), width))).toBe(width);
    }),
  );
});
