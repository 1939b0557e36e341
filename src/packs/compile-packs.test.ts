import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { tokenise } from "../text/tokens.ts";

describe("compiling packs", () => {
  it("tells rows that it cannot read, and reads the others", () => {
    const packs = packsOf({
      "languages/xx/terms.tsv":
        "office-head\tminister\tmini(ster\t-\nbody only\nbody\tinterior\t[x]\t-\r\nstate\tMA\tmorocco\t\r\n\n# nothing\n",
      "languages/xx/dates.txt": "{day} {month}\n{dya} {month}\n",
      "languages/xx/language.yaml": "name: [",
    });
    expect(packs.problems.map(({ where }) => where)).toEqual([
      "xx/language.yaml",
      "xx/dates.txt:2",
      "xx/terms.tsv:1",
      "xx/terms.tsv:2",
      "xx/terms.tsv:3",
    ]);
    expect(packs.lexicon.match(tokenise("minister mini ster x morocco")).map(({ entry }) => entry.key)).toEqual(["MA"]);
    for (const { what, remedy } of packs.problems) expect(`${what}${remedy}`).not.toMatch(/undefined|object Object/);
  });

  it("reads flags", () => {
    const { lexicon } = packsOf({ "languages/xx/terms.tsv": "state\tMA\tx\tadj;state=MA;label=A=B\n" });
    const flags = lexicon.entries[0]?.flags;
    expect(flags?.has("adj")).toBe(true);
    expect(flags?.get("adj")).toBeNull();
    expect(flags?.get("state")).toBe("MA");
    expect(flags?.get("label")).toBe("A=B");
    expect(flags?.names).toEqual(["adj", "state", "label"]);
  });

  it("reads date patterns as slots and folded words", () => {
    const { datePatterns } = packsOf({ "languages/fr/dates.txt": "# x\n\n(du|Dès) {day} au? {day2}, {month2}\n" });
    expect(datePatterns).toHaveLength(2);
    expect(datePatterns[1]).toEqual({
      language: "fr",
      source: "fr/dates.txt:3",
      elements: [
        { word: ["des"], optional: false },
        { slot: "day", optional: false },
        { word: ["au"], optional: true },
        { slot: "day2", optional: false },
        { word: [","], optional: false },
        { slot: "month2", optional: false },
      ],
    });
  });

  it("reads ambiguous forms, labels, states, names and scripts", () => {
    const packs = packsOf({
      "languages/fr/ambiguous.tsv": "Nice\tcity,none\tà|de\t-\tcity\tnone\n",
      "domains/security/codes.yaml": "topics:\n  terrorism: { label: Terrorism }\nheads:\n  minister: Minister\n",
      "gazetteer/states.tsv": "MA\tkingdom\tRabat\t1\t2\nXX\t-\t-\n",
      "gazetteer/names-latn.txt": "# token, count\nmohamed\t12\n",
      "gazetteer/names-arab.txt": "محمد\t5",
      "scripts/latn.tsv": "a\tb\n",
    });
    expect(packs.languages.get("fr")?.ambiguous.get("nice")).toMatchObject({
      kinds: ["city", "none"],
      left: ["a", "de"],
      right: [],
      wins: "city",
      otherwise: "none",
    });
    expect(packs.labels.of("topics", "terrorism")).toBe("Terrorism");
    expect(packs.labels.of("heads", "minister")).toBe("Minister");
    expect(packs.labels.of("heads", "king")).toBeNull();
    expect([packs.stateDesignator("MA"), packs.capital("MA"), packs.stateDesignator("XX"), packs.capital("YY")]).toEqual([
      "kingdom",
      "Rabat",
      null,
      null,
    ]);
    expect([packs.nameToken("mohamed"), packs.nameToken("محمد"), packs.nameToken("x")]).toEqual([12, 5, 0]);
    expect(packs.scripts.get("latn")).toEqual([["a", "b"]]);
  });
});
