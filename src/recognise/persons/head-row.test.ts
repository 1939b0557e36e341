import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const holders = (text: string, language: string): string[] =>
  readingOf(text, { language }).recognised.persons.map(({ name, offices, counterpart, state: own }) => {
    const words = name ? text.slice(name.from, name.to) : "-";
    const equal = counterpart ? [`=${own}`] : [];
    return [words, ...equal, ...offices.map(({ key, state }) => (state ? `${key}@${state}` : key))].join(" ");
  });

describe("several holders under one head", () => {
  it.each([
    [
      "es",
      "Estaban el ministro de Hacienda, Luis Robledo; el de Defensa, Carlos Quispe, y la de Justicia, Ana Tarkhan.",
      ["Luis Robledo minister/finance", "Carlos Quispe minister/defence", "Ana Tarkhan minister/justice"],
    ],
    [
      "fr",
      "Les ministres de l'Intérieur, Ali Benhima, de la Justice, Paul Ségur, et de la Défense, Jean Robin, étaient là.",
      ["Ali Benhima minister/interior", "Paul Ségur minister/justice", "Jean Robin minister/defence"],
    ],
    [
      "en",
      "The ministers of Energy, Paul Carter; of Defence, John Hartley; and of Justice, Ann Smith, were there.",
      ["Paul Carter minister/energy", "John Hartley minister/defence", "Ann Smith minister/justice"],
    ],
  ])("have each a portfolio of their own (%s)", (language, text, expected) => {
    expect(holders(text, language)).toEqual(expected);
  });

  it.each([
    [
      "fr",
      "Le ministre malien de la Sécurité, Daoud Traoré, son homologue nigérien, Omar Toumba, et celui du Burkina Faso, Paul Sana, étaient là.",
      ["Daoud Traoré minister/security@ML", "Omar Toumba =NE", "Paul Sana =BF"],
    ],
    [
      "es",
      "Vio a los cancilleres, entre ellos los de Argelia, Ali Benhima; Túnez, Sami Gharbi, y Mauritania, Omar Ould Sidi.",
      ["Ali Benhima minister/foreign-affairs@DZ", "Sami Gharbi minister/foreign-affairs@TN", "Omar Ould Sidi minister/foreign-affairs@MR"],
    ],
    [
      "ar",
      "اجتمع وزراء خارجية مصر علي حسن والأردن سامي الغربي والسعودية ناصر السالمي.",
      ["علي حسن minister/foreign-affairs@EG", "سامي الغربي minister/foreign-affairs@JO", "ناصر السالمي minister/foreign-affairs@SA"],
    ],
    [
      "en",
      "He met the ambassadors of Japan, Kenji Tanaka, and Italy, Paolo Conti.",
      ["Kenji Tanaka ambassador@JP", "Paolo Conti ambassador@IT"],
    ],
    ["en", "He met his Spanish and Portuguese counterparts, Luis Robledo and Joao Silva.", ["Luis Robledo =ES", "Joao Silva =PT"]],
    ["ar", "التقى الوزير نظيريه الإسباني لويس روبليدو والبرتغالي جواو سيلفا.", ["- minister", "لويس روبليدو =ES", "جواو سيلفا =PT"]],
    ["tr", "İspanyol ve Portekizli mevkidaşları Luis Robledo ve Joao Silva oradaydı.", ["Luis Robledo =ES", "Joao Silva =PT"]],
    [
      "fr",
      "Les ministres Yassine Fall (Affaires étrangères) et Serigne Guèye (Industrie) étaient là.",
      ["Yassine Fall minister/foreign-affairs", "Serigne Guèye minister/industry"],
    ],
    [
      "fr",
      "Il a vu les ambassadeurs : Mme Anne Moreau (France) et M. Ahmed Sultan (Émirats arabes unis).",
      ["Anne Moreau ambassador@FR", "Ahmed Sultan ambassador@AE"],
    ],
    [
      "es",
      "Vio a los ministros de Interior y Justicia, Luis Robledo y Ana Quispe.",
      ["Luis Robledo minister/interior", "Ana Quispe minister/justice"],
    ],
  ])("have each a state or a portfolio of their own, wherever it stands (%s): %s", (language, text, expected) => {
    expect(holders(text, language)).toEqual(expected);
  });

  it.each([
    [
      "tr",
      "Japonya ve Tunus Büyükelçileri Kenji Tanaka ve Sami Gharbi oradaydı.",
      ["Kenji Tanaka ambassador@JP", "Sami Gharbi ambassador@TN"],
    ],
    [
      "ar",
      "استقبل الوزير سفيري اليابان وتونس، كينجي تاناكا وسامي الغربي.",
      ["- minister", "كينجي تاناكا ambassador@JP", "سامي الغربي ambassador@TN"],
    ],
    [
      "ar",
      "التقى وزيرا خارجية البلدين ناصر السالمي وسامي الغربي.",
      ["ناصر السالمي minister/foreign-affairs", "سامي الغربي minister/foreign-affairs"],
    ],
    [
      "es",
      "Vio a los ministros de Interior, Carlos Robledo, y de Justicia, Ana Quispe, en Madrid.",
      ["Carlos Robledo minister/interior", "Ana Quispe minister/justice"],
    ],
  ])("are told apart by states, and a place behind is none of them (%s): %s", (language, text, expected) => {
    expect(holders(text, language)).toEqual(expected);
  });

  it.each([
    ["en", "He saw Minister of Industry, Trade and Digital Economy Paul Carter.", ["Paul Carter minister/industry"]],
    ["es", "Vio al ministro de Industria, Comercio y Turismo, Luis Robledo, en Madrid.", ["Luis Robledo minister/industry"]],
  ])("are not made of one long portfolio (%s)", (language, text, expected) => {
    expect(holders(text, language)).toEqual(expected);
  });
});
