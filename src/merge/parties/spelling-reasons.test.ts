import { describe, expect, it } from "vitest";
import { createNames } from "../../names/create-names.ts";
import type { NameVerdict } from "../../names/names.ts";
import { loadPacks } from "../../packs/load.ts";
import { type SpellingTables, spellingReasons } from "./spelling-reasons.ts";
import type { Spelling } from "./spellings.ts";

const names = createNames(loadPacks());
const spelling = (text: string, origins = 1): Spelling => ({ text, language: "en", documents: ["doc_a"], origins, own: 0 });

/** Verdicts as told, "same" of a name with itself, "different" of all others. */
function tables(verdicts: Readonly<Record<string, NameVerdict>>, evidence: SpellingTables["evidence"] = () => []): SpellingTables {
  const verdictOf = (a: string, b: string): NameVerdict =>
    verdicts[`${a}/${b}`] ?? verdicts[`${b}/${a}`] ?? (a === b ? "same" : "different");
  return { evidence, compare: (a, b) => ({ ...names.compare(a, b), verdict: verdictOf(a, b), because: [`${a} beside ${b}`] }) };
}

function reasons(texts: readonly string[], of: SpellingTables): Record<string, string> {
  const all = spellingReasons(
    texts.map((text) => spelling(text)),
    { name: texts[0] ?? "", basis: "single", key: null },
    of,
  );
  return Object.fromEntries(all.map(({ text, because }) => [text, because]));
}

describe("the reason why a spelling is one of a name", () => {
  it("is likeness alone where that is sure", () => {
    expect(reasons(["Amal Haddad", "Aamal Haddad"], tables({ "Amal Haddad/Aamal Haddad": "same" }))).toEqual({
      "Amal Haddad": "chosen: as its only origin writes it",
      "Aamal Haddad": "Amal Haddad beside Aamal Haddad",
    });
  });

  it("says what decided where the names leave it open, looking at no spelling that differs", () => {
    const asked: string[][] = [];
    const evidence: SpellingTables["evidence"] = (text, others) => {
      asked.push([text, ...others]);
      return ["the same engagement (talks)", "the same office and state (Minister, Morocco)"];
    };
    const told = reasons(["Amal Haddad", "Haddad", "Berri"], tables({ "Amal Haddad/Haddad": "undecided" }, evidence));
    expect(told.Haddad).toBe(
      "Amal Haddad beside Haddad; the names alone leave it open, decided by the same engagement (talks) and the same office and state (Minister, Morocco)",
    );
    expect(asked[0]).toEqual(["Haddad", "Amal Haddad", "Haddad"]);
  });

  it("is a third spelling that is surely both, or a judgement where nothing else can be", () => {
    const between = {
      "Amal Haddad/A. Haddad": "undecided",
      "Amal Haddad/Amal A. Haddad": "same",
      "A. Haddad/Amal A. Haddad": "same",
    } as const;
    expect(reasons(["Amal Haddad", "A. Haddad", "Amal A. Haddad"], tables(between))["A. Haddad"]).toContain(
      "decided by Amal A. Haddad, which is the same name as both",
    );
    expect(reasons(["Amal Haddad", "Zaki Omar"], tables({}))["Zaki Omar"]).toBe("Amal Haddad beside Zaki Omar; decided by a judgement");
  });
});
