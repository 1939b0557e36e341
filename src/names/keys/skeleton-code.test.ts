import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY, symbolsOf, textOf, withSymbol } from "./skeleton-code.ts";

const skeletonOf = (symbols: string): string => textOf(symbolsOf(symbols).reduce(withSymbol, EMPTY));

describe("skeletons of symbols", () => {
  it("keeps vowels beside three consonants, and drops them from the fourth on", () => {
    expect(skeletonOf("LyN")).toBe("LyN");
    expect(skeletonOf("KaRyM")).toBe("KaRyM");
    expect(skeletonOf("KaRyMaN")).toBe("KRMN");
    expect(skeletonOf("KaRyMaNa")).toBe("KRMN");
  });

  it("does not count a vowel at the beginning as a consonant", () => {
    expect(skeletonOf("ALya")).toBe("ALya");
  });

  it("has a doubled symbol once, also where vowels between are dropped", () => {
    expect(skeletonOf("MMyM")).toBe("MyM");
    expect(skeletonOf("LyLT")).toBe("LyLT");
    expect(skeletonOf("LyLTRN")).toBe("LTRN");
  });

  it("is of six symbols at most", () => {
    expect(skeletonOf("BSKLNRTM")).toBe("BSKLNR");
  });

  it("refuses what is no symbol", () => {
    expect(() => symbolsOf("B?")).toThrow(new RangeError('"?" is no symbol of a skeleton; use ABCDEFGHIJKLMNOPQRSTUVWXYZawy'));
  });

  it("never has vowels beside more than three consonants", () => {
    const symbols = fc.string({ unit: fc.constantFrom(..."ABFKLMNawy"), maxLength: 12 });
    fc.assert(
      fc.property(symbols, (row) => {
        const skeleton = skeletonOf(row);
        const consonants = skeleton.replace(/[Aawy]/gu, "").length;
        expect(consonants > 3 && /[awy]/u.test(skeleton)).toBe(false);
      }),
    );
  });
});
