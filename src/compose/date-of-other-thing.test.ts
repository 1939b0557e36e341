import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const days = (text: string): (string | undefined)[] => told(text, { published: "2025-07-24" }).reports.map(({ when }) => when?.value.start);

describe("a day after which an order or a street is called", () => {
  it("is not the day on which somebody is decorated", () => {
    expect(
      days(
        "Le chef d'état-major général des armées de Djibouti, le général Omar Guelleh, a décoré mardi à Djibouti le général français Paul Martin dans l'Ordre national du 27 Juin.",
      ),
    ).toEqual(["2025-07-22"]);
  });

  it("is the day of what is told beside it where it belongs to no name", () => {
    expect(days("Le ministre de l'Intérieur, Ali Benhima, a reçu le 22 juillet à Rabat l'ambassadeur de France, Jean Morel.")).toEqual([
      "2025-07-22",
    ]);
  });
});

describe("a day in figures with the minute", () => {
  it("is when the page was written, and not the day of what it tells", () => {
    const text =
      "Jean Dupont, 07.02.2024, 11:40, le ministre de l'Intérieur, Ali Benhima, a reçu à Rabat l'ambassadeur de France, Jean Morel.";
    expect(told(text).reports.map(({ when }) => when?.value.start)).toEqual([undefined]);
  });

  it("is when somebody meets, where the words of a sentence lead to it", () => {
    for (const text of [
      "Moroccan Interior Minister Ali Benhima will meet Spanish Interior Minister Luis Navarro on 28.07.2025, 14:00, in Rabat.",
      "İçişleri Bakanı Ahmet Yılmaz, Fas İçişleri Bakanı Ali Benhima ile 28.07.2025, 14:00'te Ankara'da görüşecek.",
      "Le ministre marocain de l'Intérieur, Ali Benhima, rencontrera son homologue espagnol, Luis Navarro, le 28/07/2025 à 14:00 à Rabat.",
    ])
      expect(days(text), text).toEqual(["2025-07-28"]);
  });
});
