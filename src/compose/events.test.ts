import { describe, expect, it } from "vitest";
import { gist, told } from "../../test/read-text.ts";

function status(text: string): string | undefined {
  return told(text, { published: "2025-09-20" }).reports[0]?.status.value;
}

describe("what an engagement is told by", () => {
  const about = { published: "2025-05-13" };

  it.each([
    [
      "the states, whatever day and city stand between",
      "Türkiye ile Katar arasında güvenlik iş birliği anlaşması 12 Mayıs'ta Doha'da imzalandı.",
      "signing; held; 2025-05-12; Doha; Türkiye signatory TR + Katar signatory QA",
    ],
    [
      "a call with its day in it",
      "Le Premier ministre canadien a téléphoné samedi au chancelier allemand.",
      "call; held; 2025-05-10; nowhere; Premier ministre canadien counterpart CA + chancelier allemand counterpart DE",
    ],
    [
      "the summit of two states",
      "España y Portugal celebraron ayer en Lisboa su cumbre bilateral.",
      "talks; held; 2025-05-12; Lisbon; España counterpart ES + Portugal counterpart PT",
    ],
    [
      "two officers, one of whom is called like a region",
      "Colonel Montana of Spain met General Hassan of Morocco in Tangier.",
      "talks; held; 2025-05; Tangier; Montana counterpart ES + Hassan counterpart MA",
    ],
  ])("%s", (_what, text, expected) => {
    expect(gist(text, about)).toEqual([expected]);
  });
});

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
