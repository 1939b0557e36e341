import { describe, expect, it } from "vitest";
import { packs } from "../../test/read-text.ts";
import { tokenise } from "../text/tokens.ts";
import { sentenceRanges } from "./sentences.ts";

/** The sentences of a text of one paragraph. */
function sentences(text: string): string[] {
  const { tokens } = tokenise(text);
  return sentenceRanges(tokens, { first: 0, last: tokens.length - 1 }, packs).map(({ first, last }) =>
    text.slice(tokens[first]?.from, tokens[last]?.to),
  );
}

describe("sentenceRanges", () => {
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
  ])("ends nothing at an abbreviation or an initial (%s)", (_, text) => {
    expect(sentences(text)).toEqual([text]);
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
    const ranges = sentenceRanges(tokens, { first: 0, last: tokens.length - 1 }, packs);
    expect(ranges.flatMap(({ first, last }) => tokens.slice(first, last + 1))).toEqual(tokens);
  });
});
