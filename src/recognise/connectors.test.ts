import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { segment } from "../segment/segment.ts";
import { afterConnector } from "./connectors.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: X\nscript: Latn\norder: SVO\nconnectors: [of, of the, d']\n",
  "languages/xx/terms.tsv": "stop\t-\tof\t-\nstop\t-\tthe\t-\n",
  "languages/yy/language.yaml": "name: Y\nscript: Latn\norder: SVO\nconnectors: [head]\n",
  "languages/yy/terms.tsv": "stop\t-\tzzz\t-\n",
});

describe("afterConnector", () => {
  const next = (text: string, at: number): number => afterConnector(at, segment(text, packs, "xx"), packs);

  it("steps over the longest connector of the sentence's language", () => {
    expect(next("head of the house", 1)).toBe(3);
    expect(next("head of house of the", 1)).toBe(2);
    expect(next("head d'house of the", 1)).toBe(3);
  });

  it("stays where none stands, and at the end of a text", () => {
    expect(next("head the house of the", 1)).toBe(1);
    expect(next("head of the", 3)).toBe(3);
  });

  it("does not know another language's", () => {
    expect(next("head of the house", 0)).toBe(0);
  });
});
