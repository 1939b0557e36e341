import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Series and edition of each occasion of a text. */
const occasions = (text: string): string[] =>
  readingOf(text).recognised.occasions.map(({ series, edition }) => `${series} ${edition?.value ?? "-"}`);

describe("a number within the name of a series", () => {
  it.each([
    ["افتتح الوزير المؤتمر الـ47 لقادة الشرطة والأمن العرب في طنجة.", "arab-police-chiefs-conference 47"],
    ["شارك الوفد في المؤتمر السابع والأربعين لقادة الشرطة والأمن العرب.", "arab-police-chiefs-conference 47"],
    ["Heyet, INTERPOL 93. Genel Kurulu için Marakeş'e gitti.", "interpol-general-assembly 93"],
    ["They met at INTERPOL's 93rd General Assembly in Marrakesh.", "interpol-general-assembly 93"],
  ])("%s", (text, expected) => {
    expect(occasions(text)).toEqual([expected]);
  });

  it("is read behind an Arabic word for an event whose name nobody knows", () => {
    expect(occasions("انطلقت أشغال المنتدى الـ12 لمدن المتوسط في سوسة.")).toEqual([expect.stringMatching(/ 12$/)]);
  });

  it("is none where words of another name stand between", () => {
    expect(occasions("INTERPOL has 93 new members in general.")).toEqual([]);
  });
});
