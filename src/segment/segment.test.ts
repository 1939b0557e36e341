import { describe, expect, it } from "vitest";
import { packs } from "../../test/read-text.ts";
import { segment } from "./segment.ts";

const languages = (text: string): readonly string[] => segment(text, packs, null).languages;

/** Kinds of the entries that begin at a word. */
function kindsAt(text: string, word: string): string[] {
  const { tokens, starts } = segment(text, packs, null);
  const at = tokens.findIndex(({ from, to }) => text.slice(from, to) === word);
  return (starts[at] ?? []).map(({ entry }) => entry.kind);
}

describe("segment", () => {
  it.each([
    ["ar", "وصل الوزير إلى المدينة صباح اليوم وكان في استقباله عدد من المسؤولين."],
    ["fr", "Le ministre est arrivé hier dans la capitale, où il a été accueilli par plusieurs responsables."],
    ["en", "The minister arrived in the capital yesterday and was met by a number of officials."],
    ["tr", "Bakan dün başkente geldi ve burada birçok yetkili tarafından karşılandı."],
    ["es", "El ministro llegó ayer a la capital, donde fue recibido por varios responsables."],
  ])("hears %s by its function words", (tag, text) => {
    expect(languages(text)).toEqual([tag]);
  });

  it("hears each paragraph's language, the longest first", () => {
    const text = [
      "The minister arrived in the capital yesterday.",
      "Le ministre est arrivé hier dans la capitale, où il a été accueilli par plusieurs des responsables de la ville.",
      "وصل الوزير إلى المدينة.",
    ].join("\n\n");
    const { paragraphs, languages: all } = segment(text, packs, null);
    expect(paragraphs.map(({ language }) => language)).toEqual(["en", "fr", "ar"]);
    expect(all).toEqual(["fr", "en", "ar"]);
  });

  it("takes the declared language for a text that says none, if the data know it", () => {
    expect(segment("Rabat 2025", packs, "tr").languages).toEqual(["tr"]);
    expect(segment("Rabat 2025", packs, "xx").languages).toEqual([]);
  });

  it("believes the words rather than what is declared", () => {
    expect(segment("The minister arrived in the capital of the country.", packs, "fr").languages).toEqual(["en"]);
  });

  it("finds a language's forms in its own sentences only, names in any", () => {
    expect(kindsAt("Le ministre a visité la région avec une délégation.", "ministre")).toContain("office-head");
    expect(kindsAt("The word ministre is the title of a book by him.", "ministre")).not.toContain("office-head");
    expect(kindsAt("The town that they call Marruecos is not on the map.", "Marruecos")).toContain("state");
  });

  it("keeps what a sentence's language does not have apart", () => {
    const { foreign } = segment("The word ministre is the title of a book by him.", packs, null);
    expect(foreign.map(({ entry }) => `${entry.language}:${entry.kind}`)).toContain("fr:office-head");
  });

  it("finds no form across the end of a sentence", () => {
    const text = "He is the minister. Of interior design she knew nothing, as they said.";
    const { starts } = segment(text, packs, null);
    const across = starts.flatMap((hits) => hits ?? []).filter(({ from, to }) => text.slice(from, to).includes("."));
    expect(across).toEqual([]);
  });

  it("puts the longest form first at each word", () => {
    const { starts } = segment("Le directeur général de la sûreté nationale est venu dans la ville.", packs, null);
    for (const hits of starts) {
      const lasts = (hits ?? []).map(({ last }) => last);
      expect(lasts).toEqual(lasts.toSorted((a, b) => b - a));
    }
    expect(starts.some((hits) => (hits?.length ?? 0) > 1)).toBe(true);
  });

  it("says of each word in which sentence it stands", () => {
    const { tokens, sentences, sentenceOf } = segment("Un mot. Deux mots.\nEt le reste.", packs, "fr");
    expect(sentences).toHaveLength(3);
    for (const [at] of tokens.entries()) {
      const sentence = sentences[sentenceOf[at] ?? -1];
      expect(at >= (sentence?.first ?? Number.NaN) && at <= (sentence?.last ?? Number.NaN)).toBe(true);
    }
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe("small words with a capital", () => {
  it("are parts of names, and make no sentence a mixed one", () => {
    const text = "General Luong Tam Quang received Kao Kim Hourn, the head of the body, on Monday in the city.";
    expect(segment(text, packs, null).sentences.map(({ allowed }) => allowed)).toEqual([["en"]]);
  });
});
