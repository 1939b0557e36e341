import fc from "fast-check";
import { expect, it } from "vitest";
import { cut } from "./cut.ts";

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), of: a })));

it("loses no letter and adds none, however marks lie", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), spans, (text, marks) => {
      expect(
        cut(text, 0, text.length, marks)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

it("tells of each piece what is marked over it, the wider first", () => {
  const marks = [
    { from: 4, to: 8, of: "name" },
    { from: 0, to: 8, of: "office" },
    { from: 6, to: 12, of: "place" },
  ];
  expect(cut("abcdefghijklm", 0, 12, marks)).toEqual([
    { from: 0, text: "abcd", marks: ["office"] },
    { from: 4, text: "ef", marks: ["office", "name"] },
    { from: 6, text: "gh", marks: ["office", "name", "place"] },
    { from: 8, text: "ijkl", marks: ["place"] },
  ]);
});

it("marks only what lies within", () => {
  expect(cut("one two three", 4, 7, [{ from: 0, to: 5, of: 1 }])).toEqual([
    { from: 4, text: "t", marks: [1] },
    { from: 5, text: "wo", marks: [] },
  ]);
});

it("cuts no letter of two code units", () => {
  expect(cut("a😀b", 0, 4, [{ from: 2, to: 4, of: 1 }]).map((piece) => piece.text)).toEqual(["a", "😀b"]);
});
