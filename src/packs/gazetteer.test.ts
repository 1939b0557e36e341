import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { tokenise } from "../text/tokens.ts";

const { gazetteer } = packsOf({
  "gazetteer/cities.tsv": `# name\tcountry\tlat\tlon\tpopulation\tother names
Tripoli\tLY\t32.887\t13.191\t1150989\tطرابلس|Trablus
Tripoli\tLB\t34.437\t35.85\t229398\tطرابلس|Trablousse
Aix-en-Provence\tFR\t43.528\t5.449\t146821
Rabat\tMA\t34.013\t-6.833\t1655753\tالرباط
`,
  "languages/ar/language.yaml": "script: Arab\nproclitics: [ب, و]",
  "languages/tr/language.yaml": "suffixes: [ta]",
});

const longest = (text: string): unknown => {
  const hit = gazetteer.longest(tokenise(text), 0);
  return hit && [hit.cities[0]?.name, hit.proclitic, text.slice(hit.from, hit.to), hit.suffix, hit.next];
};

describe("gazetteer", () => {
  it("gives the most populous of a name first, or the one of a country", () => {
    expect(gazetteer.city("TRIPOLI")?.country).toBe("LY");
    expect(gazetteer.city("Tripoli", "LB")?.country).toBe("LB");
    expect(gazetteer.cities("طرابلس", "LB").map(({ country }) => country)).toEqual(["LB", "LY"]);
    expect(gazetteer.city("Nowhere")).toBeNull();
  });

  it("keeps the table's own figures", () => {
    expect(gazetteer.city("rabat")).toEqual({
      name: "Rabat",
      country: "MA",
      latitude: 34.013,
      longitude: -6.833,
      population: 1655753,
      meets: false,
    });
  });

  it.each([
    ["Aix-en-Provence, le", ["Aix-en-Provence", "", "Aix-en-Provence", "", 5]],
    ["aix en Provence", ["Aix-en-Provence", "", "aix en Provence", "", 3]],
    ["بالرباط", ["Rabat", "ب", "الرباط", "", 1]],
    ["Trablus'ta", ["Tripoli", "", "Trablus", "ta", 3]],
    ["Trablusta", ["Tripoli", "", "Trablus", "ta", 1]],
    ["Paris", null],
    [", Rabat", null],
  ])("finds the longest name: %s", (text, hit) => {
    expect(longest(text)).toEqual(hit);
  });
});
