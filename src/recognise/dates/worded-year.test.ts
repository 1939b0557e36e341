import { expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";
import { wordedYear } from "./worded-year.ts";

function year(language: string, text: string): number | null {
  const { segmented } = readingOf(text, { language });
  const found = segmented.tokens.flatMap((_, at) => wordedYear(at, segmented, language) ?? []);
  return found[0]?.year ?? null;
}

it.each([
  ["en", "nineteen ninety-nine", 1999],
  ["en", "two thousand and twenty-four", 2024],
  ["fr", "mil neuf cent quatre-vingt-dix", 1990],
  ["es", "el año mil novecientos sesenta y dos", 1962],
  ["es", "dos mil veinticinco", 2025],
  ["tr", "bin dokuz yüz yirmi üç", 1923],
  ["ar", "ألفين وخمسة وعشرين", 2025],
  ["ar", "ألف وتسعمائة وتسعين", 1990],
  ["en", "two hundred", null],
  ["es", "veinte", null],
])("%s: %s", (language, text, expected) => {
  expect(year(language, text)).toBe(expected);
});
