import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { tokenise } from "../text/tokens.ts";
import { LanguageVotes } from "./language-votes.ts";

const language = (script: string): string => `name: X\nscript: ${script}\norder: SVO\n`;
const packs = packsOf({
  "languages/aa/language.yaml": language("Latn"),
  "languages/aa/terms.tsv": "stop\t-\tthe\t-\nstop\t-\tof\t-\nstop\t-\tde\t-\n",
  "languages/bb/language.yaml": language("Latn"),
  "languages/bb/terms.tsv": "stop\t-\tle\t-\nstop\t-\tdans\t-\nstop\t-\tde\t-\n",
  "languages/cc/language.yaml": language("Arab"),
  "languages/cc/terms.tsv": "stop\t-\tفي\t-\n",
});

function votes(text: string): { votes: LanguageVotes; last: number } {
  const { tokens } = tokenise(text);
  return { votes: new LanguageVotes(tokens, packs.lexicon.match({ text, tokens }), packs.languages), last: tokens.length - 1 };
}

describe("LanguageVotes", () => {
  it("ranks languages by their function words, those of one language only before shared ones", () => {
    const { votes: own, last } = votes("le roi dans x de the y");
    expect(own.ranking(0, last)).toEqual(["bb", "aa"]);
    expect(own.ranking(5, last)).toEqual(["aa"]);
    expect(own.ranking(1, 1)).toEqual([]);
  });

  it("gives a stretch the language that most of its words speak, of its own script", () => {
    const { votes: own } = votes("the x of y في z");
    expect(own.languageOf({ first: 0, last: 3 }, "bb")).toBe("aa");
    const mixed = votes("وصل فلان في زيارة the of");
    expect(mixed.votes.languageOf({ first: 0, last: mixed.last }, "aa")).toBe("cc");
  });

  it("keeps the language around it where a stretch says nothing of its own", () => {
    const { votes: own, last } = votes("Rabat Madrid");
    expect(own.languageOf({ first: 0, last }, "bb")).toBe("bb");
    expect(own.languageOf({ first: 0, last }, "aa")).toBe("aa");
    const shared = votes("de Rabat");
    expect(shared.votes.languageOf({ first: 0, last: shared.last }, "bb")).toBe("bb");
  });

  it("needs no function word where one language alone has the script", () => {
    const { votes: own, last } = votes("الرباط");
    expect(own.languageOf({ first: 0, last }, "aa")).toBe("cc");
  });

  it("hears a second language only where several of its own words stand beside the first's", () => {
    const two = votes("the x of y le z dans w");
    expect(two.votes.spoken({ first: 0, last: two.last }, "aa")).toEqual(["aa", "bb"]);
    const one = votes("the x of y the z of le w");
    expect(one.votes.spoken({ first: 0, last: one.last }, "aa")).toEqual(["aa"]);
    const shared = votes("the x de y de z de w");
    expect(shared.votes.spoken({ first: 0, last: shared.last }, "aa")).toEqual(["aa"]);
  });

  it("does not take a name's case or article behind an apostrophe for a word", () => {
    const { votes: own, last } = votes("x'de y'le");
    expect(own.ranking(0, last)).toEqual([]);
  });

  it("orders the languages of a text by how much of it they speak", () => {
    const { votes: own } = votes("x");
    const paragraphs = [
      { first: 0, last: 1, language: "bb" },
      { first: 2, last: 9, language: "aa" },
      { first: 10, last: 10, language: "und" },
    ];
    expect(own.languagesOf(paragraphs, "aa")).toEqual(["aa", "bb"]);
    expect(own.languagesOf([{ first: 0, last: 3, language: "und" }], "cc")).toEqual(["cc"]);
  });
});
