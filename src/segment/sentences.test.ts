import { describe, expect, it } from "vitest";
import { packs } from "../../test/read-text.ts";
import { tokenise } from "../text/tokens.ts";
import { sentenceRanges } from "./sentences.ts";

const ARTICLES: ReadonlySet<string> = new Set(["le", "el", "the"]);

/** The sentences of a text of one paragraph. */
function sentences(text: string, language = "en"): string[] {
  const { tokens } = tokenise(text);
  const isFunctionWord = (at: number): boolean => ARTICLES.has(tokens[at]?.text ?? "");
  return sentenceRanges(tokens, { first: 0, last: tokens.length - 1 }, { packs, language, isFunctionWord }).map(({ first, last }) =>
    text.slice(tokens[first]?.from, tokens[last]?.to),
  );
}

describe("sentenceRanges", () => {
  it("takes the point behind a small number for an ordinal's where sentences end with their verb", () => {
    expect(sentences("Bakan 13. Liderler Zirvesi için geldi. Gitti.", "tr")).toEqual(["Bakan 13. Liderler Zirvesi için geldi.", "Gitti."]);
    expect(sentences("Vuelve el 13. Llega hoy.", "es")).toEqual(["Vuelve el 13.", "Llega hoy."]);
    expect(sentences("Yıl 2025. Geldi.", "tr")).toEqual(["Yıl 2025.", "Geldi."]);
  });

  it.each([
    ["Il est venu. Elle est partie.", ["Il est venu.", "Elle est partie."]],
    ["He came! Did she go? Yes.", ["He came!", "Did she go?", "Yes."]],
    ["Llegó ayer… Se fue hoy.", ["Llegó ayer…", "Se fue hoy."]],
    ["Geldi. Gitti.", ["Geldi.", "Gitti."]],
    ["وصل الوفد. غادر الوزير؟ نعم.", ["وصل الوفد.", "غادر الوزير؟", "نعم."]],
  ])("parts %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ["fr", "M. Ali Benhima et Mme. Ríos ont parlé."],
    ["fr", "S.E.M. Ali Benhima est venu."],
    ["en", "Dr. Ali K. Benhima met Gen. Selim Kaya."],
    ["es", "El Sr. Ortuño y la Dra. Ríos hablaron."],
    ["tr", "Dr. Selim Kaya ile Prof. Aksoy konuştu."],
  ])("ends nothing at an abbreviation or an initial (%s)", (language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });

  it.each([
    ["es", "La ciudad mira al mar. El ministro llegó."],
    ["en", "She collects modern art. The minister came."],
    ["fr", "Il a pris la mer. Le ministre est venu."],
    ["fr", "Ils parlent de police, de douane, etc. Le ministre est venu."],
    ["en", "Prices have been put up par. Nobody came."],
  ])("ends a sentence at a word that is an abbreviation elsewhere (%s)", (language, text) => {
    expect(sentences(text, language)).toHaveLength(2);
  });

  it("keeps a name of a title together that begins like a function word", () => {
    expect(sentences("M. El Otmani est venu.", "fr")).toHaveLength(1);
    expect(sentences("Le rendez-vous est fixé au mar. 18 septembre.", "fr")).toHaveLength(1);
  });

  it("ends nothing inside a number or an address", () => {
    const text = "Le budget est de 3.5 milliards, lit-on sur www.exemple.org ce matin.";
    expect(sentences(text)).toEqual([text]);
  });

  it("ends an Arabic sentence at a stop without a space, between words only", () => {
    expect(sentences("وصل الوفد.غادر الوزير")).toEqual(["وصل الوفد.", "غادر الوزير"]);
    expect(sentences("بلغ 3.5 مليار")).toEqual(["بلغ 3.5 مليار"]);
  });

  it("ends one sentence at several marks", () => {
    expect(sentences("Il hésite ?! Elle part.")).toEqual(["Il hésite ?!", "Elle part."]);
  });

  it("gives every token to one sentence", () => {
    const { tokens } = tokenise("Un. Deux? Trois! Quatre");
    const context = { packs, language: "fr", isFunctionWord: () => false };
    const ranges = sentenceRanges(tokens, { first: 0, last: tokens.length - 1 }, context);
    expect(ranges.flatMap(({ first, last }) => tokens.slice(first, last + 1))).toEqual(tokens);
  });
});
