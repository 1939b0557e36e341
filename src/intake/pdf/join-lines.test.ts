import { describe, expect, test } from "vitest";
import { dividesIn } from "./divided-words.ts";
import { joinLines } from "./join-lines.ts";
import type { Row } from "./rows.ts";

/** A line whose signs are 5 wide and stand 10 apart where a space is. */
function row(text: string): Row {
  const cells = [...text].map((sign, at) => ({ text: sign, x: 5 * at, end: 5 * at + 5, size: 10, at, spaced: text[at - 1] === " " }));
  return { y: 0, size: 10, cells: cells.filter(({ text: sign }) => sign !== " ") };
}

test.each([
  ["", "Début", "Début"],
  ["la coopé-", "ration", "la coopération"],
  ["M. Snoeck-", "Lefevre", "M. Snoeck-Lefevre"],
  ["le 2025-", "09-18", "le 2025-09-18"],
  ["la visite –", "courte", "la visite – courte"],
  ["استقبل", "المدير", "استقبل المدير"],
])("%s and %s", (before, next, whole) => {
  expect(joinLines(before, next, () => true)).toBe(whole);
});

describe("a hyphen at the end of a line", () => {
  const lines = ["le vice-", "président et la coopé-", "ration", "le vice-président"];

  test("is that of a compound where the compound stands elsewhere", () => {
    expect(dividesIn(lines.map(row))("vice", "président")).toBe(false);
  });

  test("divides a word where the whole word stands elsewhere", () => {
    expect(dividesIn([...lines, "la coopération"].map(row))("coopé", "ration")).toBe(true);
  });

  test("divides words where many lines end in one, and none where that is rare", () => {
    expect(dividesIn(lines.map(row))("poli", "tique")).toBe(true);
    expect(dividesIn([...lines.slice(1), ...Array.from({ length: 40 }, () => "une ligne")].map(row))("sous", "directeur")).toBe(false);
  });

  test("that programs put when they divide words is no other", () => {
    expect(joinLines("coopé\u2010", "ration", () => false)).toBe("coopération");
  });
});
