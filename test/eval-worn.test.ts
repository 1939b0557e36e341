import { describe, expect, it } from "vitest";
import { WEARS } from "../eval/worn/wears.ts";
import { evaluateWorn } from "../eval/worn/worn.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { sourceRecord } from "../src/text/source-record.ts";

const program = loadProgram("of the tests");
const TEXT = "Le ministre de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat son homologue espagnol, Juan Pérez.";

describe("what texts are worn by", () => {
  it.each(WEARS)("$name changes a text, and the same text in the same way", ({ wear }) => {
    const worn = (language: string, text: string): string | null => wear(text, language, () => 0);
    const all = [
      worn("fr", `${TEXT}\n${TEXT}`),
      worn("tr", "Ankara'da, İçişleri Bakanı'nı kabul etti."),
      worn("ar", "أكد وزير الداخلية، علي بناني، أن المدينة آمنة."),
    ];
    expect(all).toEqual([
      worn("fr", `${TEXT}\n${TEXT}`),
      worn("tr", "Ankara'da, İçişleri Bakanı'nı kabul etti."),
      worn("ar", "أكد وزير الداخلية، علي بناني، أن المدينة آمنة."),
    ]);
    expect(
      all.some(
        (own, at) =>
          own !== null &&
          own !== [`${TEXT}\n${TEXT}`, "Ankara'da, İçişleri Bakanı'nı kabul etti.", "أكد وزير الداخلية، علي بناني، أن المدينة آمنة."][at],
      ),
    ).toBe(true);
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
