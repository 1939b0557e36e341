import { describe, expect, it } from "vitest";
import { usualDirection, writingOf } from "./writing.ts";

describe("how words are written", () => {
  it.each([
    ["وزير الداخلية", ["ar"], "rtl", "ar"],
    ["ministre de l'Intérieur", ["ar", "fr"], "ltr", "fr"],
    ["معرض IGEF", ["fr", "ar"], "rtl", "ar"],
    ["IGEF 2025", ["ar"], "ltr", null],
    ["18 – 20", ["ar"], "ltr", null],
    ["۱۸", [], "ltr", null],
    ["", ["tr"], "ltr", "tr"],
  ] as const)("%s of a text in %s", (words, languages, direction, language) => {
    expect(writingOf(words, languages)).toEqual({ direction, language });
  });

  it("knows the direction of languages, and that of nonsense as well", () => {
    expect(["ar", "fa", "he", "ur", "tr", "az-Arab", "ku", "not a tag"].map(usualDirection)).toEqual([
      "rtl",
      "rtl",
      "rtl",
      "rtl",
      "ltr",
      "rtl",
      "ltr",
      "ltr",
    ]);
  });
});
