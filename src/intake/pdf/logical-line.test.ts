import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logicalLine } from "./logical-line.ts";
import { PAIRS } from "./mirror.ts";

const ALL = new Set(PAIRS.flat());

/** Letters of the Latin alphabet stand for themselves, capitals for letters that run from right to left, as examples of UAX 9 have it. */
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const HEBREW = [..."אבגדהוזחטיכלמנסעפצקרשתאבגד"];

function seen(text: string): string[] {
  return [...text].map((sign) => HEBREW[CAPITALS.indexOf(sign)] ?? sign);
}

const read = (shown: string, before: "right" | "left" | null = null, mirrors = ALL): string =>
  logicalLine(seen(shown), "rtl", before, mirrors).text;
const text = (logical: string): string => seen(logical).join("");

describe("in a line from right to left", () => {
  test.each([
    ["letters", "CBA FED", "DEF ABC"],
    ["a Latin word between others", "CBA hello FED", "DEF hello ABC"],
    ["several Latin words", "CBA hello world FED", "DEF hello world ABC"],
    ["a date with slashes", "CBA 18/09/2025 FED", "DEF 18/09/2025 ABC"],
    ["a date with hyphens, whose parts were turned around", "CBA 18-09-2025 FED", "DEF 2025-09-18 ABC"],
    ["figures with separators", "CBA 1.250,5 FED", "DEF 1.250,5 ABC"],
    ["a percentage", "CBA %45 FED", "DEF 45% ABC"],
    ["a time and a full stop", ".10:30 FED", "DEF 10:30."],
    ["brackets", "(CBA) FED", "DEF (ABC)"],
    ["brackets around a Latin word", "(oim) FED", "DEF (oim)"],
    ["a Latin word with brackets of its own", "CBA ankara (turkey) FED", "DEF ankara (turkey) ABC"],
    ["Latin words, then letters in brackets", "(CBA) mahmut d FED", "DEF mahmut d (ABC)"],
    ["figures that belong to a Latin name", "CBA igef 2025 FED", "DEF igef 2025 ABC"],
    ["figures apart from a Latin name", "(oim) 2025 FED", "DEF 2025 (oim)"],
    ["figures before a Latin name and a comma", "afripol ,2025 FED", "DEF 2025, afripol"],
    ["quotation marks", "«CBA FED»", "«DEF ABC»"],
    ["a name whose hyphen ends the line", "lopez- FED", "DEF lopez-"],
    ["a bracket that was opened on the line before", "CBA igef (memorandum", "memorandum) igef ABC"],
  ])("%s", (_, shown, logical) => {
    expect(read(shown)).toBe(text(logical));
  });

  test("figures at its start depend on the line before", () => {
    expect(read("CBA 2025-09-18", null)).toBe(text("2025-09-18 ABC"));
    expect(read("CBA 18-09-2025", "right")).toBe(text("2025-09-18 ABC"));
  });

  test("brackets that are named as they stood in the text stay", () => {
    expect(read(")CBA( FED", null, new Set())).toBe(text("DEF )ABC(").replace(")", "(").replace(/\($/, ")"));
  });
});

test("a line from left to right keeps its order but for the words in it that run the other way", () => {
  expect(logicalLine(seen("in hebrew: CBA FED (oim) 2025."), "ltr", null, ALL).text).toBe(text("in hebrew: DEF ABC (oim) 2025."));
  expect(logicalLine(seen("see FED 25 CBA here"), "ltr", null, ALL).text).toBe(text("see ABC 25 DEF here"));
});

test("nothing is lost, and lines of one direction are as expected", () => {
  const signs = fc.array(fc.constantFrom(..."ABCabc 12./-%(),«»"), { maxLength: 30 });
  fc.assert(
    fc.property(
      signs,
      fc.constantFrom("rtl" as const, "ltr" as const),
      fc.constantFrom(null, "left" as const, "right" as const),
      (shown, base, before) => {
        const { text: logical } = logicalLine(seen(shown.join("")), base, before, new Set());
        expect([...logical].sort()).toEqual(seen(shown.join("")).sort());
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."ABC ."), { maxLength: 20 }), (shown) => {
      expect(logicalLine(seen(shown.join("")), "rtl", null, ALL).text).toBe(seen(shown.join("")).reverse().join(""));
    }),
  );
});

test("a line of any length is read: a damaged page may be one", () => {
  const shown = seen("CBA ".repeat(40_000));
  expect(logicalLine(shown, "ltr", null, ALL).text.trim() === text("ABC ".repeat(40_000).trim())).toBe(true);
});
