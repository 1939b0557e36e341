import { describe, expect, it } from "vitest";
import { gist, readingOf } from "../../test/read-text.ts";
import { oppositesIn } from "./both-sides.ts";
import { People } from "./parties.ts";

describe("two of one office on both sides of a frame", () => {
  it.each([
    [
      "fr",
      "Le ministre de l'Intérieur, Ali Benhima, a reçu lundi à Rabat le ministre de l'Intérieur espagnol.",
      "reception; held; 2025-06-09; Rabat; Ali Benhima host MA + ministre de l'Intérieur espagnol visitor ES",
    ],
    [
      "fr",
      "Le ministre espagnol de l'Intérieur a été reçu lundi à Rabat par le ministre de l'Intérieur, Ali Benhima.",
      "reception; held; 2025-06-09; Rabat; ministre espagnol de l'Intérieur visitor ES + Ali Benhima host MA",
    ],
    [
      "en",
      "Prime Minister Daniel Marsh received the Dutch prime minister in London on Monday.",
      "reception; held; 2025-06-09; London; Daniel Marsh host GB + Dutch prime minister visitor NL",
    ],
    [
      "es",
      "El ministro del Interior, Carlos Ruiz, recibió el lunes en Madrid al ministro del Interior marroquí.",
      "reception; held; 2025-06-09; Madrid; Carlos Ruiz host ES + ministro del Interior marroquí visitor MA",
    ],
    [
      "tr",
      "İçişleri Bakanı Selim Kaya, pazartesi günü Ankara'da İspanya İçişleri Bakanı ile görüştü.",
      "talks; held; 2025-06-09; Ankara; Selim Kaya counterpart TR + İspanya İçişleri Bakanı counterpart ES",
    ],
    [
      "ar",
      "استقبل وزير الداخلية علي بنهيمة يوم الاثنين بالرباط وزير الداخلية الإسباني.",
      "reception; held; 2025-06-09; Rabat; علي بنهيمة host MA + وزير الداخلية الإسباني visitor ES",
    ],
  ])("are two, %s: %s", (language, text, expected) => {
    expect(gist(text, { language, published: "2025-06-10" })).toEqual([expected]);
  });
});

describe("who is who around them", () => {
  const people = (language: string, text: string): string[] => {
    const reading = readingOf(text, { language });
    const { persons } = new People(reading.recognised.persons, oppositesIn(reading));
    return persons.map(({ phrases, state }) => `${phrases.length} ${state ?? "-"}`);
  };

  it.each([
    [
      "fr",
      "Le ministre de l'Intérieur, Ali Benhima, a reçu à Rabat le ministre de l'Intérieur espagnol. Le ministre espagnol l'a remercié. Le ministre de l'Intérieur a salué les résultats.",
    ],
    [
      "en",
      "Interior Minister Ali Benhima received the Spanish interior minister in Rabat. The Spanish interior minister thanked him. The interior minister praised the results.",
    ],
    [
      "es",
      "El ministro del Interior, Ali Benhima, recibió en Rabat al ministro del Interior español. El ministro español se lo agradeció. El ministro del Interior elogió los resultados.",
    ],
    [
      "tr",
      "İçişleri Bakanı Selim Kaya, Ankara'da İspanya İçişleri Bakanı'nı kabul etti. İspanya İçişleri Bakanı teşekkür etti. İçişleri Bakanı sonuçları övdü.",
    ],
    ["ar", "استقبل وزير الداخلية علي بنهيمة بالرباط وزير الداخلية الإسباني. وشكره وزير الداخلية الإسباني. وأشاد وزير الداخلية بالنتائج."],
  ])("each is told on as himself, %s: %s", (language, text) => {
    expect(people(language, text)).toEqual(["2 -", "2 ES"]);
  });

  it("a headline tells of whoever stands opposite below", () => {
    const text =
      "Le ministre espagnol de l'Intérieur en visite à Rabat\n\nLe ministre de l'Intérieur, Ali Benhima, a reçu à Rabat le ministre espagnol de l'Intérieur.";
    expect(people("fr", text)).toEqual(["2 ES", "1 -"]);
  });

  it.each([
    ["fr", "Le ministre espagnol de l'Intérieur est arrivé à Rabat. Le ministre a ajouté que tout allait bien.", "2 ES"],
    ["fr", "Le ministre de l'Intérieur, Ali Benhima, a parlé hier. Le ministre marocain de l'Intérieur a salué les résultats.", "2 MA"],
    ["en", "The Spanish interior minister met the press, and the minister praised the results.", "2 ES"],
    ["es", "El ministro del Interior, Carlos Ruiz, habló ayer. El ministro español del Interior elogió los resultados.", "2 ES"],
    ["tr", "İçişleri Bakanı Selim Kaya dün konuştu. Türkiye İçişleri Bakanı sonuçları övdü.", "2 TR"],
    ["ar", "تحدث وزير الداخلية علي بنهيمة أمس. وأشاد وزير الداخلية المغربي بالنتائج.", "2 MA"],
  ])("elsewhere they are one, %s: %s", (language, text, expected) => {
    expect(people(language, text)).toEqual([expected]);
  });
});
