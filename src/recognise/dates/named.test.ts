import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

function dates(language: string, text: string): string[] {
  return readingOf(text, { language }).recognised.dates.map(({ from, to }) => text.slice(from, to));
}

describe("what looks like a date and is part of a name, a score or a sum", () => {
  it.each([
    ["en", "April Jones and Theresa May read the Sunday Times and watch Saturday Night Live."],
    ["en", "He spoke on Radio 4's Today programme."],
    ["en", "The shop sold 2016 shoes and 1950 hats."],
    ["es", "Julio Arranz y Abril Sosa ganaron."],
    ["tr", "Bu nişanı nişanla aldı, Martin'in kitabını okudu."],
    ["tr", "Bakım aralıklarını uzattılar."],
    ["tr", "İlk yarının gölgesinde bu yarışı kazandı; bugünlerde yorgun."],
    ["ar", "هطل المطر طوال اليوم."],
    ["ar", "مرت ثلاثة عقود."],
  ])("%s: %s", (language, text) => {
    expect(dates(language, text)).toEqual([]);
  });

  it("is a date where no name goes on", () => {
    expect(dates("en", "On Monday Prime Minister Ali Benhima came; November elections follow.")).toEqual(["Monday", "November"]);
    expect(dates("en", "Today, they met.")).toEqual(["Today"]);
    expect(dates("tr", "Haziranda Ankara'ya gitti.")).toEqual(["Haziranda"]);
  });
});
