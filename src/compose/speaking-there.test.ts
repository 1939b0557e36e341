import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

function parts(text: string): string[] {
  const analysis = told(text, { published: "2025-03-05" });
  return partsOf(analysis.reports[0], analysis).map((line) => line.replace(/ (host|participant|member|visitor|counterpart)/g, ""));
}

const OPENED = "The Moroccan Interior Minister, Ali Benhima, opened the 11th Summit of Police Chiefs in Rabat on Monday.";

describe("those who speak at a gathering", () => {
  it.each([
    [`${OPENED} Lieutenant General Petros Mallis, Chief of the Greek Police, lent weight to the idea.`, "Petros Mallis GR"],
    [`${OPENED} Crime has no borders, said the Spanish Interior Minister, Juan Ruiz.`, "Juan Ruiz ES"],
    [
      "افتتح وزير الداخلية المغربي علي بنهيمة اليوم الاثنين بالرباط أشغال المؤتمر الحادي عشر لقادة الشرطة. وأكد وزير الداخلية الإسباني خوان رويز أهمية التعاون.",
      "خوان رويز ES",
    ],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, a présidé lundi à Rabat l'ouverture de la 11e conférence des chefs de police. Le ministre espagnol de l'Intérieur, Juan Ruiz, a insisté sur la coopération.",
      "Juan Ruiz ES",
    ],
    [
      "El ministro marroquí del Interior, Ali Benhima, inauguró el lunes en Rabat la XI Cumbre de Jefes de Policía. El ministro español del Interior, Juan Ruiz, insistió en la cooperación.",
      "Juan Ruiz ES",
    ],
    [
      "Fas İçişleri Bakanı Ali Benhima, Rabat'ta 11. Polis Şefleri Zirvesi'nin açılışını yaptı. İspanya İçişleri Bakanı Juan Ruiz, işbirliğinin önemini vurguladı.",
      "Juan Ruiz ES",
    ],
  ])("are there: %s", (text, expected) => {
    expect(parts(text)).toContain(expected);
  });

  it.each([
    "President Hassan Fawzi of Egypt has long called for such a meeting.",
    "The spokesman of the Spanish ministry, Juan Ruiz, said that more would follow.",
    "Last year the Spanish Interior Minister, Juan Ruiz, had stressed this in Madrid.",
    "The Spanish Interior Minister, Juan Ruiz, will come in May.",
  ])("are not those who lead a state, speak for somebody, or were there at another time: %s", (sentence) => {
    expect(parts(`${OPENED} ${sentence}`)).toEqual(["Ali Benhima MA"]);
  });

  it.each([
    [
      "Moroccan Interior Minister Ali Benhima and Spanish Interior Minister Juan Ruiz signed an agreement on Monday in Rabat. French Interior Minister Pierre Lambert rejected it.",
      ["Ali Benhima signatory MA", "Juan Ruiz signatory ES"],
    ],
    [
      "قال وزير الداخلية المغربي علي بنهيمة يوم الاثنين إن البلدين، إسبانيا والبرتغال، وقعا اتفاقا.",
      ["إسبانيا signatory ES", "والبرتغال signatory PT"],
    ],
  ])("are no signatories' where they are of a third state: %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
