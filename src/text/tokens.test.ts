import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { tokenise } from "./tokens.ts";

const texts = (text: string): string[] => tokenise(text).tokens.map((token) => token.text);

describe("tokenise", () => {
  it.each([
    ["Le ministre de l’Intérieur", ["le", "ministre", "de", "l", "'", "interieur"]],
    ["İGEF'24", ["igef", "'", "24"]],
    ["Ankara’ya", ["ankara", "'", "ya"]],
    ["1,234 et 3.5", ["1", ",", "234", "et", "3", ".", "5"]],
    ["G20, 3ème", ["g20", ",", "3", "eme"]],
    ["الـFBI و٢٠٢٥م", ["ال", "fbi", "و", "2025", "م"]],
    ["😀😀!", ["😀", "😀", "!"]],
    ["directeur-général", ["directeur", "-", "general"]],
  ])("%s", (text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  it("knows shapes and scripts", () => {
    const shapes = tokenise("le Roi DGSN McDonald A الملك").tokens.map((token) => `${token.shape}/${token.script}`);
    expect(shapes).toEqual(["lower/Latn", "title/Latn", "upper/Latn", "mixed/Latn", "upper/Latn", "none/Arab"]);
  });

  it("knows what stands before a token", () => {
    const flags = tokenise("a,b c\n d").tokens.map((token) => [token.text, token.spaced, token.line]);
    expect(flags).toEqual([
      ["a", true, true],
      [",", false, false],
      ["b", false, false],
      ["c", true, false],
      ["d", true, true],
    ]);
  });

  it("leaves marks of direction out of a token and keeps vowel signs in", () => {
    const text = "\u200fمَلِكُ\u200f.";
    expect(tokenise(text).tokens.map((token) => text.slice(token.from, token.to))).toEqual(["مَلِكُ", "."]);
  });

  it("gives tokens in order, inside the text, each folding to its own text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokenise(text).tokens) {
          const isInOrder = token.from >= last && token.to > token.from && token.to <= text.length;
          const isItself = fold(text.slice(token.from, token.to)).text.includes(token.text);
          if (!isInOrder || !isItself) expect.fail(`${JSON.stringify(text)}: ${JSON.stringify(token)}`);
          last = token.from;
        }
      }),
    );
  });
});
