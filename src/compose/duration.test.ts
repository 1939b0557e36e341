import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const when = (text: string, published = "2025-05-08"): string | undefined => {
  const value = told(text, { published }).reports[0]?.when?.value;
  return value && `${value.start}/${value.end} ${value.basis}`;
};

describe("a visit of so many days", () => {
  it.each([
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, effectue depuis mardi une visite de trois jours au Sénégal.",
      "2025-05-06/2025-05-08 inferred",
    ],
    [
      "El ministro del Interior de España, Javier Ortuño, concluyó ayer una visita de dos días a Senegal.",
      "2025-05-06/2025-05-07 inferred",
    ],
    ["Moroccan Interior Minister Ali Benhima left Senegal on Wednesday after a three-day visit.", "2025-05-05/2025-05-07 inferred"],
    ["Fas İçişleri Bakanı Ali Benhima, salı günü Ankara'ya iki günlük ziyaretine başladı.", "2025-05-06/2025-05-07 inferred"],
    ["بدأ وزير الداخلية المغربي علي بنهيمة، يوم الثلاثاء، زيارة رسمية إلى السنغال تستغرق يومين.", "2025-05-06/2025-05-07 inferred"],
  ])("ends or began on a day that can be reckoned: %s", (text, expected) => {
    expect(when(text)).toBe(expected);
  });

  it("cites the words for the day and for the length", () => {
    const text = "El ministro del Interior de España, Javier Ortuño, concluyó ayer una visita de dos días a Senegal.";
    const words = told(text, { published: "2025-05-08" }).reports[0]?.when?.words.map(({ quote }) => quote.exact);
    expect(words).toEqual(["ayer", "dos días"]);
  });

  it("has the day that is told where no words say which end it is", () => {
    const text = "Le ministre marocain de l'Intérieur, Ali Benhima, a visité mardi le Sénégal, où il a passé trois jours.";
    expect(when(text)).toBe("2025-05-06/2025-05-06 inferred");
  });
});

it("is not on the day of a dateline without a year", () => {
  const text = "Tunis, 15 oct. – Le ministre tunisien de l'Intérieur, Ali Trabelsi, a reçu mardi son homologue libyen, Omar Zintani.";
  expect(when(text, "2025-10-15")).toBe("2025-10-14/2025-10-14 inferred");
});

it("was to come where it is put off", () => {
  const text =
    "La visita oficial que el ministro marroquí del Interior, Ali Benhima, debía iniciar el lunes en Madrid ha sido aplazada, informó este jueves el Ministerio del Interior.";
  expect(when(text, "2025-03-27")).toBe("2025-03-31/2025-03-31 inferred");
});
