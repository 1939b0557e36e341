import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { tokenise } from "../text/tokens.ts";
import { survives } from "./ambiguity.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: X\nscript: Latn\norder: SVO\nproclitics: [ba]\n",
  "languages/xx/terms.tsv": "city\tNice|FR\tnice\t-\nhonorific\tkind\tnice\t-\nstate\tFR\tnew nice\tname\n",
  "languages/xx/ambiguous.tsv": "nice\tcity,none\tat|ba\tbridge\tcity\tnone\nnew nice\tstate,city\tthe\t-\tstate\tcity\n",
});

/** What is left of each place of a text, as kinds. */
function left(text: string): string[] {
  const { tokens } = tokenise(text);
  const hits = packs.lexicon.match({ text, tokens });
  return hits.filter((hit) => survives(hit, tokens, packs)).map(({ entry }) => entry.kind);
}

describe("survives", () => {
  it("lets a neighbour decide, before the form or behind it", () => {
    expect(left("they met at Nice")).toContain("city");
    expect(left("the Nice bridge")).toContain("city");
  });

  it("drops the kind that lost where no neighbour speaks", () => {
    expect(left("a Nice day")).not.toContain("city");
    expect(left("at a Nice day")).not.toContain("city");
  });

  it("leaves alone kinds of the same form that the row does not name", () => {
    expect(left("a Nice day")).toContain("honorific");
  });

  it("takes what is written together with the form as its neighbour", () => {
    expect(left("they met baNice")).toContain("city");
  });

  it("lets a part of names decide that stands behind, but none with an article", () => {
    const named = packsOf({
      "languages/ar/language.yaml": "name: X\nscript: Arab\norder: VSO\nproclitics: []\n",
      "languages/ar/terms.tsv": "honorific\tgeneral\tالفريق\trank\n",
      "languages/ar/ambiguous.tsv": "الفريق\thonorific\t-\t@\thonorific\tnone\n",
      "gazetteer/names-arab.txt": "# token, count\nروب\t12\nالوطني\t2\n",
    });
    const kinds = (text: string): string[] => {
      const { tokens } = tokenise(text);
      return named.lexicon
        .match({ text, tokens })
        .filter((hit) => survives(hit, tokens, named))
        .map(({ entry }) => entry.kind);
    };
    expect(kinds("الفريق روب")).toEqual(["honorific"]);
    expect(kinds("الفريق الوطني")).toEqual([]);
    expect(kinds("الفريق فاز")).toEqual([]);
  });

  it("decides forms of several words", () => {
    expect(left("the New Nice")).toContain("state");
    expect(left("a New Nice")).not.toContain("state");
  });
});
