import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

/** The day that is told; null where only the month of the page is known. */
function start(language: string, text: string): string | null {
  const start = told(text, { language, published: "2025-06-10" }).reports[0]?.when?.value.start;
  return start?.length === "2025-06-10".length ? start : null;
}

describe("the day of another noun", () => {
  it.each([
    ["en", "French Interior Minister Jean Morel met his Moroccan counterpart Ali Benhima in Rabat after yesterday's attack in Paris."],
    [
      "en",
      "French Interior Minister Jean Morel received in Paris Moroccan Interior Minister Ali Benhima, who arrived in the country on Sunday.",
    ],
    ["en", "French Interior Minister Jean Morel, in office since Monday, met his Moroccan counterpart Ali Benhima in Rabat."],
    [
      "fr",
      "Le ministre français de l'Intérieur Jean Morel a reçu à Paris son homologue marocain Ali Benhima, qui est arrivé dimanche dans la ville.",
    ],
    [
      "es",
      "El ministro francés del Interior, Jean Morel, se reunió en Rabat con su homólogo marroquí, Ali Benhima, por el acuerdo firmado el 5 de mayo.",
    ],
    ["tr", "Fransa İçişleri Bakanı Jean Morel, dünkü saldırının ardından Rabat'ta Faslı mevkidaşı Ali Benhima ile görüştü."],
    ["ar", "التقى وزير الداخلية الفرنسي جان موريل في الرباط نظيره المغربي علي بنهيمة لبحث الاتفاقية الموقعة في 15 ديسمبر 2024."],
    ["ar", "استقبل وزير الداخلية الفرنسي جان موريل في باريس نظيره المغربي علي بنهيمة الذي وصل يوم الأحد إلى العاصمة."],
  ])("is none of the engagement, %s: %s", (language, text) => {
    expect(start(language, text)).toBeNull();
  });

  it.each([
    [
      "en",
      "Monday's talks between French Interior Minister Jean Morel and his Moroccan counterpart Ali Benhima in Rabat dealt with borders.",
    ],
    [
      "fr",
      "Le ministre français de l'Intérieur Jean Morel a rencontré son homologue marocain Ali Benhima lors d'une réunion qui s'est tenue lundi.",
    ],
    [
      "fr",
      "Le ministre français de l'Intérieur, Jean Morel, effectue depuis lundi une visite de travail au Maroc, où il a rencontré Ali Benhima.",
    ],
    ["en", "Moroccan Interior Minister Ali Benhima landed on Monday in Paris, where he met French Interior Minister Jean Morel."],
    ["tr", "Fransa İçişleri Bakanı Jean Morel, pazartesi günü yapılan baş başa görüşmede Faslı mevkidaşı Ali Benhima ile bir araya geldi."],
    ["ar", "التقى وزير الداخلية الفرنسي جان موريل نظيره المغربي علي بنهيمة خلال الاجتماع الذي عقد يوم الاثنين في الرباط."],
  ])("is its own where the noun is the engagement, %s: %s", (language, text) => {
    expect(start(language, text)).toBe("2025-06-09");
  });
});
