import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

function parts(text: string): string[] {
  const analysis = told(text, { published: "2025-03-05" });
  return partsOf(analysis.reports[0], analysis).map((line) => line.replace(/ (host|participant|member|visitor|counterpart)/g, ""));
}

describe("the side of which no verb tells", () => {
  it.each([
    [
      "Le ministre nigérian de l'Intérieur, Bello Danjuma, est arrivé mardi à Cotonou pour une visite de travail. De son côté, le ministre béninois de l'Intérieur, Placide Ahouansou, a salué sa démarche.",
      "Placide Ahouansou BJ",
    ],
    [
      "Nigerian Interior Minister Bello Danjuma arrived in Cotonou on Tuesday on a working visit. The interior minister of Benin, Placide Ahouansou, praised his coming.",
      "Placide Ahouansou BJ",
    ],
    [
      "El ministro nigeriano del Interior, Bello Danjuma, llegó el martes a Cotonú en visita de trabajo. Por su parte, el ministro del Interior de Benín, Placide Ahouansou, elogió su gesto.",
      "Placide Ahouansou BJ",
    ],
    [
      "وصل وزير الداخلية النيجيري بيلو دانجوما يوم الثلاثاء إلى داكار في زيارة عمل. ومن جهته نوه وزير الداخلية السنغالي حسن بوبكر بهذه الخطوة.",
      "حسن بوبكر SN",
    ],
    [
      "Nijerya İçişleri Bakanı Bello Danjuma salı günü çalışma ziyareti için Kotonu'ya geldi. Benin İçişleri Bakanı Placide Ahouansou bu adımı övdü.",
      "Placide Ahouansou BJ",
    ],
  ])("is that of the officials of the one other state: %s", (text, expected) => {
    expect(parts(text)).toContain(expected);
  });

  it("is that of a delegation of which nobody was named yet", () => {
    const text =
      "Le ministre comorien de l'Intérieur, Youssouf Ali, a reçu lundi à Moroni une délégation française. L'ambassadeur de France, Sylvain Marchand, a salué cet accueil. " +
      "Elle portait un message du président français, Jean Morel.";
    expect(parts(text)).toContain("Sylvain Marchand FR");
    expect(parts(text)).not.toContain("Jean Morel FR");
  });

  it.each([
    "US Secretary of State Mark Carver said on the same day that the talks went on.",
    "President Hassan Fawzi of Benin is abroad.",
    "Last year the interior minister of Benin, Placide Ahouansou, was in Abuja.",
    "The interior minister of Benin, Placide Ahouansou, and the French ambassador, Jean Morel, praised his coming.",
  ])("is nobody's of a third state, of another rank or time, or of one of several: %s", (sentence) => {
    expect(parts(`Nigerian Interior Minister Bello Danjuma arrived in Cotonou on Tuesday on a working visit. ${sentence}`)).toEqual([
      "Bello Danjuma NG",
      "host BJ",
    ]);
  });
});
