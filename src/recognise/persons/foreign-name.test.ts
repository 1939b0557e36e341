import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const names = (text: string): string[] =>
  readingOf(text, { language: "ar" }).recognised.persons.flatMap(({ name }) => (name ? [text.slice(name.from, name.to)] : []));

describe("a foreign name in Arabic letters that lists do not know whole", () => {
  it.each([
    ["كان من المقرر أن يزور الرئيس فورسيكا ويدراموف مراكز الإيواء.", ["فورسيكا ويدراموف"]],
    ["تغلب سيرخيو أغويرادو ورحيم ستيرلنغتون على الفريق.", ["سيرخيو أغويرادو", "رحيم ستيرلنغتون"]],
    ["قدم الطبيب الكتاب لجورج بيترسبيرغ في المساء.", ["جورج بيترسبيرغ"]],
    ["قالت المغنية أريانا غراندفيلد إن الحفل مؤجل.", ["أريانا غراندفيلد"]],
  ])("is known by its letters: %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ["يسكن في شارع ستيفن غولدبيرغ منذ سنوات."],
    ["أقيم الحفل في ستامفورد بريدجتاون مساء."],
    ["فاز فريق مانشيستير يونايتيد بالكأس."],
    ["بلغ سعر البرميل ألف دولار تقريبا."],
  ])("is not a place's, a thing's or ordinary words: %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});
