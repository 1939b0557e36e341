import { describe, expect, it } from "vitest";
import { tokenise } from "../text/tokens.ts";
import { paragraphRanges } from "./paragraphs.ts";

/** First and last word of each paragraph. */
function edges(text: string): string[] {
  const { tokens } = tokenise(text);
  return paragraphRanges(tokens).map(({ first, last }) => `${tokens[first]?.text} ${tokens[last]?.text}`);
}

describe("paragraphRanges", () => {
  it("parts a text at every line break, of whatever kind", () => {
    expect(edges("un deux\ntrois\r\nquatre cinq\u2028six\n\n\nsept")).toEqual([
      "un deux",
      "trois trois",
      "quatre cinq",
      "six six",
      "sept sept",
    ]);
  });

  it("keeps one line whole, whatever its marks and spaces", () => {
    expect(edges("  un. deux!  trois؟\u00a0quatre ")).toEqual(["un quatre"]);
  });

  it("finds none in a text without a word", () => {
    expect(edges("")).toEqual([]);
    expect(edges(" \n \u200f\n")).toEqual([]);
  });

  it("gives every token to one paragraph", () => {
    const { tokens } = tokenise("a\nb c\n\nd");
    expect(paragraphRanges(tokens).flatMap(({ first, last }) => tokens.slice(first, last + 1))).toEqual(tokens);
  });
});
