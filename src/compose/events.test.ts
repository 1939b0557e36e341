import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

function status(text: string): string | undefined {
  return told(text, { published: "2025-09-20" }).reports[0]?.status.value;
}

describe("the status of an engagement", () => {
  it.each([
    ["held", "Le ministre espagnol de l'Intérieur, Javier Ortuño, s'est rendu jeudi à Rabat."],
    ["planned", "Le ministre espagnol de l'Intérieur, Javier Ortuño, effectuera mardi prochain une visite officielle à Rabat."],
    ["planned", "İspanya İçişleri Bakanı Javier Ortuño, salı günü Rabat'a resmi bir ziyaret gerçekleştirecek."],
    ["planned", "El ministro español del Interior, Javier Ortuño, visitará Rabat el próximo martes."],
    ["postponed", "تم تأجيل الزيارة التي كان من المقرر أن يقوم بها وزير الداخلية الإسباني خافيير أورتونيو إلى الرباط."],
    [
      "denied",
      "Le ministre marocain de l'Intérieur, Ali Benhima, n'a pas rencontré son homologue espagnol à Madrid, a démenti le ministère.",
    ],
  ])("%s: %s", (expected, text) => {
    expect(status(text)).toBe(expected);
  });

  it("rests on the words that say so", () => {
    const text = "Le ministre espagnol de l'Intérieur, Javier Ortuño, effectuera mardi prochain une visite officielle à Rabat.";
    const [report] = told(text, { published: "2025-09-20" }).reports;
    expect(report?.status.words.map(({ quote }) => quote.exact)).toEqual(["effectuera"]);
    expect(report?.anchor.exact).toBe("effectuera mardi prochain une visite");
  });
});
