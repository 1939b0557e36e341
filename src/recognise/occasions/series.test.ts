import { describe, expect, it } from "vitest";
import { packsOf } from "../../../test/packs-of.ts";
import { differByOneLetter, knownSeries, seriesLabel, seriesOf } from "./series.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: X\nscript: Latn\norder: SVO\n",
  "languages/xx/terms.tsv":
    "occasion\tgrand-fair\tgrand fair\tkind=exhibition;label=The Grand Fair\noccasion\tgrand-fair\tla grande\t-\noccasion\tun-fair\tun fair\t-\n",
});

describe("series", () => {
  it("have the label that any of their rows gives, else their key in capitals", () => {
    expect([...knownSeries(packs)]).toEqual([
      ["grand-fair", "The Grand Fair"],
      ["un-fair", null],
    ]);
    expect(seriesLabel("grand-fair", packs)).toBe("The Grand Fair");
    expect(seriesLabel("un-fair", packs)).toBe("UN Fair");
    expect(seriesLabel("munich-fair", packs)).toBe("Munich Fair");
  });

  it("are folded names where the data know none: one series however it is spelt", () => {
    expect(seriesOf("Foire de Hanovre")).toBe("foire-de-hanovre");
    expect(seriesOf(" FOIRE d’Été – 2 ")).toBe("foire-d-ete-2");
    expect(seriesOf("المؤتمر الأول")).toBe(seriesOf("المؤتمر الاول"));
  });
});

describe("differByOneLetter", () => {
  it.each([
    ["igef", "igaf"],
    ["igef", "gef"],
    ["gef", "igef"],
    ["igef", "igeff"],
    ["milipol", "millipol"],
  ])("%s and %s do", (a, b) => {
    expect(differByOneLetter(a, b)).toBe(true);
  });

  it.each([
    ["igef", "igef"],
    ["igef", "iegf"],
    ["igef", "ig"],
    ["ab", "abc"],
    ["igef", "idex"],
  ])("%s and %s do not", (a, b) => {
    expect(differByOneLetter(a, b)).toBe(false);
  });
});
