import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";
import { damagedFigures, runOnYears, strayLetters, wrongWeekdays } from "./damaged.ts";
import type { Reading } from "./reading.ts";

type Find = (reading: Reading) => readonly { readonly from: number; readonly to: number }[];

const found = (find: Find, text: string, language: string): string[] =>
  find(readingOf(text, { language })).map(({ from, to }) => text.slice(from, to));

describe("damaged figures", () => {
  it.each([
    ["fr", "Il est venu entre 181 novembre et ce jour avec les autres.", ["181 novembre"]],
    ["fr", "Il est venu le 45 septembre 2025 avec les autres.", ["45 septembre"]],
    ["en", "He came on 17 May 20252025 with the others.", ["17 May 20252025"]],
    ["en", "He came from 21 to 18 May 2025 with the others.", ["from 21 to 18 May 2025"]],
    ["tr", "Heyet 345 Mayıs günü geldi.", ["345 Mayıs"]],
    ["es", "Llegó entre 2125 21 de marzo con los demás y el 99 marzo.", ["99 marzo"]],
    ["ar", "وصل يوم 191 نونبر مع الآخرين.", ["191 نونبر"]],
    ["fr", "La délégation est venue en septe8mbre avec les autres.", ["septe8mbre"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(found(damagedFigures, text, language)).toEqual(expected);
  });

  it.each([
    ["en", "Of the 500 may come in May, 250 in June 2025; the G20, covid19 and flight 1205 in room 20252."],
    ["fr", "Du 28 au 3 octobre, 250 personnes de 12 pays ; la loi 43-20 du 12 mai 2025 et 202500 dirhams."],
    ["tr", "15 Temmuz 2025'te 250 kişi geldi."],
    ["es", "El 18 de septiembre de 2025 llegaron 250 personas."],
    ["ar", "وصل في 18 شتنبر 2025 مع 250 مندوبا."],
  ])("are none where figures may be: %s: %s", (language, text) => {
    expect(found(damagedFigures, text, language)).toEqual([]);
  });
});

describe("what a machine leaves", () => {
  it("is a year that runs on, and no round figure", () => {
    expect(found(runOnYears, "Il prépare la coupe de 2030303 avec 2030000 dirhams et 20304 places.", "fr")).toEqual(["2030303"]);
  });

  it("is a letter alone that is no word, and no list, initial or word of one letter", () => {
    expect(found(strayLetters, "Il y a une rencontre dans la v ville.", "fr")).toEqual(["v ville"]);
    expect(found(strayLetters, "M. B Haddad est venu\no voir la ville\nà la mairie", "fr")).toEqual([]);
  });
});

describe("a weekday", () => {
  it("that is another day's is told, where the date has its year", () => {
    const text = "He came on Monday, 18 September 2025 and left on Thursday, 18 September 2025, or on Monday, 18 September.";
    expect(found(wrongWeekdays, text, "en")).toEqual(["Monday, 18 September 2025"]);
  });
});
