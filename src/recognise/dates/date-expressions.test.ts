import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";
import type { DateFound, DateParts } from "../../types/found.ts";

const two = (figure: number | undefined): string => (figure === undefined ? "?" : `${figure}`);

function sides({ year, month, day, weekday, hijri }: DateParts): string {
  const parts = year === undefined && month === undefined && day === undefined ? "" : `${two(year)}-${two(month)}-${two(day)}`;
  return `${parts}${weekday === undefined ? "" : `w${weekday}`}${hijri ? "H" : ""}`;
}

/** What a date says: `2025-9-18`, `?-9-18w4`, `… / …` for a range, `-1` for yesterday, `previous week`. */
function said({ start, end, offset, direction, unit, unsound }: DateFound): string {
  const words = [
    offset === undefined ? "" : `${offset}`,
    direction ?? "",
    sides(start),
    end ? `/ ${sides(end)}` : "",
    unit ?? "",
    unsound ? "unsound" : "",
  ];
  return words.filter((word) => word !== "").join(" ");
}

function dates(text: string, language: string): string[] {
  return readingOf(text, { language }).recognised.dates.map((date) => `${text.slice(date.from, date.to)}: ${said(date)}`);
}

describe.each([
  [
    "fr",
    [
      ["Il est venu le 18 septembre 2025.", "18 septembre 2025: 2025-9-18"],
      ["Il est venu le jeudi 18 septembre.", "jeudi 18 septembre: ?-9-18w4"],
      ["Il est venu du 18 au 20 septembre 2025.", "du 18 au 20 septembre 2025: 2025-9-18 / 2025-9-20"],
      ["Il est venu du 30 septembre au 2 octobre 2025.", "du 30 septembre au 2 octobre 2025: 2025-9-30 / 2025-10-2"],
      ["Il est venu le 1er mars 2025.", "1er mars 2025: 2025-3-1"],
      ["Il est venu le 18/09/2025 à 18h30.", "18/09/2025: 2025-9-18"],
      ["Il est venu hier, avec les autres.", "hier: -1"],
      ["Il est venu lundi dernier, avec les autres.", "lundi dernier: previous w1"],
      ["La semaine dernière, il était là avec les autres.", "semaine dernière: previous week"],
      ["Le 12 courant, il sera là avec les autres.", "Le 12 courant: this ?-?-12"],
    ],
  ],
  [
    "en",
    [
      ["He came on 18 September 2025.", "18 September 2025: 2025-9-18"],
      ["He came on September 18, 2025.", "September 18, 2025: 2025-9-18"],
      ["He came on Thursday, September 18.", "Thursday, September 18: ?-9-18w4"],
      ["He came from September 30 to October 2, 2025.", "from September 30 to October 2, 2025: 2025-9-30 / 2025-10-2"],
      ["He came on 9/18/2025.", "9/18/2025: 2025-9-18"],
      ["He came on 2025-09-18.", "2025-09-18: 2025-9-18"],
      ["He came on 18 Sept. 2025 in the morning.", "18 Sept. 2025: 2025-9-18"],
      ["He came yesterday with the others.", "yesterday: -1"],
      ["He came next Tuesday with the others.", "next Tuesday: next w2"],
    ],
  ],
  [
    "tr",
    [
      ["Heyet 18 Eylül 2025'te geldi.", "18 Eylül 2025: 2025-9-18"],
      ["Heyet 18 Eylül Perşembe günü geldi.", "18 Eylül Perşembe günü: ?-9-18w4"],
      ["Heyet 30 Eylül-2 Ekim 2025 tarihleri arasında geldi.", "30 Eylül-2 Ekim 2025 tarihleri arasında: 2025-9-30 / 2025-10-2"],
      ["Heyet 2025 yılının Eylül ayında geldi.", "2025 yılının Eylül ayında: 2025-9-?"],
      ["Heyet dün geldi.", "dün: -1"],
      ["Heyet geçen hafta buradaydı.", "geçen hafta: previous week"],
    ],
  ],
  [
    "es",
    [
      ["Llegó el 18 de septiembre de 2025.", "18 de septiembre de 2025: 2025-9-18"],
      ["Llegó el jueves 18 de septiembre.", "jueves 18 de septiembre: ?-9-18w4"],
      ["Llegó del 18 al 20 de septiembre de 2025.", "del 18 al 20 de septiembre de 2025: 2025-9-18 / 2025-9-20"],
      ["Llegó el 1º de mayo de 2025.", "1º de mayo de 2025: 2025-5-1"],
      ["Llegó ayer con los demás.", "ayer: -1"],
      ["Llegó el lunes pasado con los demás.", "lunes pasado: previous w1"],
    ],
  ],
  [
    "ar",
    [
      ["وصل يوم الخميس 18 سبتمبر 2025.", "يوم الخميس 18 سبتمبر 2025: 2025-9-18w4"],
      ["وصل من 18 إلى 20 شتنبر 2025.", "من 18 إلى 20 شتنبر 2025: 2025-9-18 / 2025-9-20"],
      ["وصل في ١٨ أيلول ٢٠٢٥.", "١٨ أيلول ٢٠٢٥: 2025-9-18"],
      ["وصل في 12 ربيع الأول 1446.", "12 ربيع الأول 1446: 1446-3-12H"],
      ["وصل في الثامن عشر من سبتمبر.", "الثامن عشر من سبتمبر: ?-9-18"],
      ["وصل أمس مع الآخرين.", "أمس: -1"],
      ["وصل الأسبوع الماضي.", "الأسبوع الماضي: previous week"],
    ],
  ],
] as const)("dates as they are written in %s", (language, cases) => {
  it.each<readonly [string, string]>(cases)("%s", (text, expected) => {
    expect(dates(text, language)).toEqual([expected]);
  });
});

describe("what is no date", () => {
  it.each([
    ["fr", "Le budget est de 12,5 milliards et la loi 43-20 en fait foi."],
    ["fr", "Le prix est de 3.18 dirhams et le dossier a 2025 pages."],
    ["en", "The road is 12 km long and has 18 bridges."],
    ["en", "There were 250 of them in room 1205."],
    ["tr", "Toplantıya 12 ülkeden 250 kişi katıldı."],
    ["es", "Son 12 países con 250 delegados en la sala 1205."],
    ["ar", "شارك في اللقاء 250 مندوبا من 12 دولة."],
  ])("%s: %s", (language, text) => {
    expect(dates(text, language)).toEqual([]);
  });

  it("a thirty-first of a month that has none stands for its month at most", () => {
    expect(dates("Il est venu le 31 février 2025 avec les autres.", "fr")).toEqual(["février 2025: 2025-2-?"]);
  });
});

describe("dates that are damaged or told in two calendars", () => {
  it("keeps a day in two calendars as one date, the civil one", () => {
    expect(dates("وصل في 12 ربيع الأول 1446هـ الموافق 15 سبتمبر 2024م.", "ar")).toEqual([
      "12 ربيع الأول 1446هـ الموافق 15 سبتمبر 2024م: 2024-9-15",
    ]);
  });

  it("concludes nothing from a date with the rest of broken figures beside it", () => {
    expect(dates("La foire, entre 18525 20 septembre, a été un succès pour les exposants.", "fr")).toEqual([
      "18525 20 septembre: ?-9-20 unsound",
    ]);
  });

  it("takes each of several dates by its own words", () => {
    expect(dates("Venu le 3 mai, il est parti le 5 mai 2025 avec les autres.", "fr")).toEqual(["3 mai: ?-5-3", "5 mai 2025: 2025-5-5"]);
  });
});
