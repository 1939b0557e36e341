import { describe, expect, it } from "vitest";
import { evidenced } from "./evidenced.ts";
import { quote } from "./quote.ts";

describe("quote", () => {
  it("holds the words letter for letter", () => {
    expect(quote("visite à Rabat", 9, 14)).toEqual({ from: 9, to: 14, exact: "Rabat" });
  });

  it.each([
    [3, 3],
    [5, 2],
    [-1, 2],
    [0, 6],
    [0.5, 2],
    [Number.NaN, 2],
  ])("refuses %s..%s", (from, to) => {
    expect(() => quote("Rabat", from, to)).toThrow(RangeError);
  });
});

describe("evidenced", () => {
  const words = quote("Rabat", 0, 5);

  it("takes bare quotes and words that support a part", () => {
    expect(evidenced("MA", words, { quote: words, supports: "state" })).toEqual({
      value: "MA",
      words: [{ quote: words }, { quote: words, supports: "state" }],
    });
  });

  it("refuses a value without words", () => {
    // @ts-expect-error the type already refuses it
    expect(() => evidenced("MA")).toThrow("no words, no value");
  });
});
