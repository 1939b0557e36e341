import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { tokenise } from "../text/tokens.ts";

const packs = packsOf({
  "languages/ar/language.yaml": `
script: Arab
proclitics: [و, ف, ب, ل, ك, ال, لل, وال, بال, ولل]
contractions: { لل: ال, ولل: ال }
`,
  "languages/ar/terms.tsv": `state\tTR\tتركي\tadj;fem=تركية
state\tMA\tالمغرب\tname
state\tLY\tليبيا\tname
body\tnational-security\tالأمن الوطني\t-
body\tsecurity\tالأمن\t-
office-head\tgovernor\tوالي\t-
org-head\tcommittee\tلجنة\t-
`,
  "languages/tr/language.yaml": "suffixes: [ya, nin, nın, in, ın]",
  "languages/tr/terms.tsv": "city\tAnkara|TR\tAnkara\t-\noffice-head\tminister\t[bakan|bakanı]\t-\nbody\tinterior\tiçişleri\t-\n".replace(
    "[bakan|bakanı]",
    "(bakan|bakanı)",
  ),
  "languages/fr/terms.tsv": `state\tUS\tÉtats-Unis\tname
body\twho\tOMS\tname
office-head\tdirector-general\t(directeur|directrice)[s] (général|générale)\t-
office-head\tdirector\tdirecteur\t-
office-head\tpresident\tprésident\t-
cue\tothers\tdont\t-
`,
  "languages/es/terms.tsv": "office-head\tpresident\tpresident\t-\nstate\tUS\tEtats Unis\tname\n",
});

function found(text: string): string[] {
  return packs.lexicon
    .match(tokenise(text))
    .map(({ entry, from, to, proclitic, suffix }) => `${entry.language}:${entry.key} ${proclitic}+${text.slice(from, to)}+${suffix}`);
}

describe("lexicon", () => {
  it.each([
    ["التركي", ["ar:TR ال+تركي+"]],
    ["والتركية", ["ar:TR وال+تركية+"]],
    ["بالمغرب", ["ar:MA ب+المغرب+"]],
    ["للمغرب", ["ar:MA لل+مغرب+"]],
    ["وللمغرب", ["ar:MA ولل+مغرب+"]],
    ["لليبيا", ["ar:LY ل+ليبيا+"]],
    ["للجنة", ["ar:committee ل+لجنة+"]],
    ["للأمن الوطني", ["ar:national-security لل+أمن الوطني+"]],
    ["والي", ["ar:governor +والي+"]],
    ["بـالأَمْن", ["ar:security ب+الأَمْن+"]],
  ])("reads what Arabic writes together: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each([
    ["Ankara'ya", ["tr:Ankara|TR +Ankara+ya"]],
    ["Ankaraya", ["tr:Ankara|TR +Ankara+ya"]],
    ["İçişleri Bakanının", ["tr:interior +İçişleri+", "tr:minister +Bakanı+nın".replace("nın", "nin")]],
    ["Ankara'dan", ["tr:Ankara|TR +Ankara+"]],
  ])("takes suffixes off: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it("says which token follows a suffix", () => {
    const [hit] = packs.lexicon.match(tokenise("Ankara'ya geldi"));
    expect(hit).toMatchObject({ first: 0, last: 0, next: 3, suffix: "ya" });
  });

  it("does not take a suffix off a word of another language", () => {
    expect(found("directeurin")).toEqual([]);
  });

  it.each([
    ["directrices générales", []],
    ["Directrices générale", ["fr:director-general +Directrices générale+"]],
    ["directeur technique", ["fr:director +directeur+"]],
    ["directeur\ngénéral", ["fr:director-general +directeur\ngénéral+"]],
    ["directeur\n\ngénéral", ["fr:director +directeur+"]],
    ["directeur-général", ["fr:director-general +directeur-général+"]],
    ["Président", ["fr:president +Président+", "es:president +Président+"].sort()],
  ])("finds the longest of each kind: %s", (text, hits) => {
    expect(found(text).sort()).toEqual(hits);
  });

  it("takes a hyphen within a form for a blank, in the text and in the data", () => {
    for (const text of ["États-Unis", "Etats Unis", "états‑unis"]) expect(found(text)).toHaveLength(2);
    expect(found("États - Unis")).toEqual([]);
  });

  it("does not take a word in small letters for an acronym", () => {
    expect(found("oms")).toEqual([]);
    expect(found("OMS")).toEqual(["fr:who +OMS+"]);
  });

  it("looks at a stretch of tokens alone", () => {
    const tokenised = tokenise("directeur général dont");
    expect(packs.lexicon.match(tokenised, 0, 1).map(({ entry }) => entry.key)).toEqual(["director"]);
    expect(packs.lexicon.match(tokenised, 1).map(({ entry }) => entry.key)).toEqual(["others"]);
  });
});
