import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const kinds = (text: string): string[] => told(text, { published: "2025-03-05" }).reports.map(({ kind }) => kind.value);

describe("what an engagement is, all told", () => {
  it("is talks where a minister receives his counterpart and both discuss something", () => {
    for (const text of [
      "Le ministre de l'Intérieur, Ali Benhima, a reçu lundi à Rabat son homologue français, Jean Morel. Les deux ministres ont eu un entretien en tête-à-tête.",
      "استقبل وزير الداخلية المصري حسن فوزي اليوم وزير الداخلية التركي سليم قايا بالقاهرة. وتناول الوزيران خلال اللقاء القضايا الأمنية.",
    ])
      expect(kinds(text)).toEqual(["talks"]);
  });

  it("stays a reception where a president or a chief of police receives, and where nothing else is told", () => {
    for (const text of [
      "Le directeur général de la police marocaine, Ali Benhima, a reçu lundi à Rabat l'ambassadeur de France, Jean Morel. Les entretiens ont été cordiaux.",
      "Le ministre de l'Intérieur, Ali Benhima, a reçu lundi à Rabat son homologue français, Jean Morel.",
    ])
      expect(kinds(text)).toEqual(["reception"]);
  });

  it("is a conference where the ministers of three states meet", () => {
    expect(
      kinds("The defence ministers of Mali, Niger and Burkina Faso, Oumar Diallo, Issa Bako and Paul Ouedraogo, met in Bamako on Friday."),
    ).toEqual(["conference"]);
  });

  it("is a ceremony where somebody presides over the act at which another is decorated", () => {
    expect(
      kinds(
        "En un acto oficial que tuvo lugar este martes en Madrid y que presidió el ministro del Interior español, Juan Ruiz, el director general de la Policía de Marruecos, Ali Benhima, recibió la Gran Cruz del Mérito.",
      ),
    ).toEqual(["ceremony"]);
  });
});
