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

  it("stays talks where somebody of a third state is only present", () => {
    for (const text of [
      "The Interior Minister of Morocco, Ali Benhima, met on Tuesday in Madrid his Spanish counterpart, Juan Ruiz, in the presence of the ambassador of France, Jean Morel.",
      "Le ministre marocain de l'Intérieur, Ali Benhima, a rencontré mardi à Madrid son homologue espagnol, Juan Ruiz, en présence de l'ambassadeur de France, Jean Morel.",
      "التقى وزير الداخلية المغربي، علي بنهيمة، يوم الثلاثاء في مدريد، نظيره الإسباني خوان رويز، بحضور السفير الفرنسي جان موريل.",
    ])
      expect(kinds(text)).toEqual(["talks"]);
  });

  it("is a ceremony where somebody presides over the act at which another is decorated", () => {
    expect(
      kinds(
        "En un acto oficial que tuvo lugar este martes en Madrid y que presidió el ministro del Interior español, Juan Ruiz, el director general de la Policía de Marruecos, Ali Benhima, recibió la Gran Cruz del Mérito.",
      ),
    ).toEqual(["ceremony"]);
  });
});

describe("what a sentence tells by its main verb", () => {
  it("is a reception where a participle before the verb that stands last says that the guest has come", () => {
    expect(
      kinds("Cumhurbaşkanı Ali Kaya, temaslarda bulunmak üzere Ankara'ya gelen Özbekistan İçişleri Bakanı Aziz Tashpulatov'u kabul etti."),
    ).toEqual(["reception"]);
  });

  it("is what the headline says, before what the text tells far behind it", () => {
    const text = [
      "Soudan : entretien téléphonique entre le ministre des Affaires étrangères, Omar Salem, et le ministre grec des Affaires étrangères, Georges Petridis",
      "",
      "Les relations bilatérales ont été examinées. La coopération agricole a été évoquée. Le commerce aussi. La situation régionale est jugée difficile. Des vivres manquent. La récolte fut mauvaise. Les prix montent encore. Le ministre Omar Salem se rendra au Caire en avril.",
    ].join("\n");
    expect(kinds(text)[0]).toBe("call");
  });
});
