import { describe, expect, it } from "vitest";
import { WEARS, type Wear } from "../eval/worn/wears.ts";
import { evaluateWorn } from "../eval/worn/worn.ts";
import { createChance } from "../learn/names/chance.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { sourceRecord } from "../src/text/source-record.ts";

const program = loadProgram("of the tests");
const TEXT = "Le ministre de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat son homologue espagnol, Juan Pérez.";
const TEXTS = [
  { language: "fr", text: Array(5).fill(TEXT).join("\n") },
  { language: "tr", text: Array(5).fill("Ankara'da, İçişleri Bakanı'nı kabul etti.").join("\n") },
  { language: "ar", text: Array(5).fill("أكد وزير الداخلية، علي بناني، أن المدينة آمنة.").join("\n") },
];

const allWorn = (wear: Wear["wear"], seed: number): (string | null)[] => {
  const chance = createChance(seed);
  return TEXTS.map(({ language, text }) => wear(text, language, chance));
};

/** Whether it asks for a chance at all. */
function isOfChance(wear: Wear["wear"]): boolean {
  let asked = false;
  const chance = (): number => {
    asked = true;
    return 0;
  };
  for (const { language, text } of TEXTS) wear(text, language, chance);
  return asked;
}

describe("what texts are worn by", () => {
  it.each(WEARS)("$name changes a text, and by the same seed in the same way", ({ wear }) => {
    const worn = allWorn(wear, 1);
    expect(allWorn(wear, 1)).toEqual(worn);
    expect(worn.some((text, at) => text !== null && text !== TEXTS[at]?.text)).toBe(true);
  });

  it.each(WEARS.filter(({ wear }) => isOfChance(wear)))("$name changes other places by another seed", ({ wear }) => {
    expect(allWorn(wear, 2)).not.toEqual(allWorn(wear, 1));
  });

  it("is told by field and language, as a share", () => {
    const printed = evaluateWorn([sourceRecord({ text: TEXT, language: "fr", published: "2025-09-19" })], program);
    expect(printed).toMatch(/^wear +language +kind +when/);
    expect(printed).toMatch(/accents apart \(NFD\) +fr +1\.00 +1\.00 +1\.00 +1\.00 +1\.00/);
  });

  it("is seen where it costs values", () => {
    const deaf = {
      analyse: (document: { text: string }) => ({
        ...program.analyse(document as never),
        ...(document.text.includes("<p>") ? { reports: [] } : {}),
      }),
    };
    const printed = evaluateWorn([sourceRecord({ text: TEXT, language: "fr", published: "2025-09-19" })], deaf as never);
    expect(printed).toMatch(/rests of HTML +fr +0\.00/);
  });
});
