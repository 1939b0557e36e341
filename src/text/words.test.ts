import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashWord } from "./hash-word.ts";
import { Words } from "./words.ts";

describe("words of texts", () => {
  it("are what stands between two places, with the hash of its letters", () => {
    const words = new Words();
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 40 }), fc.string(), (before, own, behind) => {
        const word = words.between(before + own + behind, before.length, before.length + own.length);
        expect([word.text, word.hash]).toEqual([own, hashWord(own)]);
      }),
    );
  });

  it("are the same object wherever they stand", () => {
    const words = new Words();
    expect(words.between("le ministre", 3, 11)).toBe(words.between("ministre de", 0, 8));
    expect(words.between("le ministre", 3, 11)).not.toBe(words.between("ministres", 0, 9));
  });

  it("are right after more of them than are remembered", () => {
    const words = new Words();
    const wrong = Array.from({ length: 130_000 }, (_, i) => `w${i}`).filter((own) => words.between(own, 0, own.length).text !== own);
    expect(wrong).toEqual([]);
  });

  it("ask what is known of them once, and again only for somebody else", () => {
    const word = new Words().between("visit", 0, 5);
    let asked = 0;
    const length = { of: (text: string) => [...text].length + 0 * ++asked };
    const upper = { of: (text: string) => text.toUpperCase() };
    expect([word.known(length), word.known(length), asked]).toEqual([5, 5, 1]);
    expect([word.known(upper), word.known(length), asked]).toEqual(["VISIT", 5, 2]);
  });
});
