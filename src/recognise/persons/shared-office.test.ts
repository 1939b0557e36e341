import { expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const holders = (text: string): string[] =>
  readingOf(text).recognised.persons.map(({ name, offices: [office], state }) =>
    [name?.words.join(" ") ?? "-", office?.key ?? "-", office?.state ?? state ?? "-"].join(" | "),
  );

it.each([
  [
    "Les ministres de l'Intérieur du Maroc et de l'Espagne, Karim Bennani et Javier Ortega, se sont entretenus à Rabat.",
    ["karim bennani | minister/interior | MA", "javier ortega | minister/interior | ES"],
  ],
  [
    "Les ministres marocains Karim Bennani et Omar Tazi ont reçu le président de la Tunisie.",
    ["karim bennani | minister | MA", "omar tazi | minister | MA", "- | president | TN"],
  ],
  [
    "Los ministros del Interior de España y Marruecos, Javier Ortega y Karim Bennani, se reunieron en Rabat.",
    ["javier ortega | minister/interior | ES", "karim bennani | minister/interior | MA"],
  ],
  [
    "The foreign ministers of Turkey and Qatar met in Ankara on Monday.",
    ["- | minister/foreign-affairs | TR", "- | minister/foreign-affairs | QA"],
  ],
  [
    "عقد وزيرا داخلية المغرب وإسبانيا كريم بناني وخافيير أورتيغا اجتماعا بالرباط.",
    ["كريم بناني | minister/interior | MA", "خافيير اورتيغا | minister/interior | ES"],
  ],
])("gives each holder of an office in the plural his own state: %s", (text, expected) => {
  expect(holders(text)).toEqual(expected);
});

it("makes nobody of a plural alone", () => {
  expect(holders("Les ministres de l'Intérieur se sont réunis à Rabat.")).toEqual(["- | minister/interior | -"]);
});

it.each([
  [
    "Les ministres de l'Intérieur du Maroc, de l'Espagne et de la France, respectivement Ali Benhima, Luis Robledo et Paul Morel, se sont réunis à Oslo.",
  ],
  ["The interior ministers of Morocco (Ali Benhima), Spain (Luis Robledo) and France (Paul Morel) met in Oslo on Monday."],
  ["Fas, İspanya ve Fransa içişleri bakanları Ali Benhima, Luis Robledo ve Paul Morel bu salonda bir araya geldi."],
  ["Los ministros del Interior de Marruecos, España y Francia, Ali Benhima, Luis Robledo y Paul Morel, se reunieron en la sala."],
])("gives three their states, in the order of a row or in brackets: %s", (text) => {
  expect(holders(text)).toEqual([
    "ali benhima | minister/interior | MA",
    "luis robledo | minister/interior | ES",
    "paul morel | minister/interior | FR",
  ]);
});
