import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

function parts(text: string): string[] {
  const analysis = told(text, { published: "2025-03-05" });
  return partsOf(analysis.reports[0], analysis).map((line) => line.replace(/ (host|participant|member|visitor|counterpart)/g, ""));
}

describe("the roll of a gathering", () => {
  it("is a sentence that names officials of three states", () => {
    const text =
      "The 11th Summit of the Organization of Turkic States opened in Bishkek on Monday. On the family photo stood the Kyrgyz President, Azamat Isakov, " +
      "the Kazakh President, Nurlan Abenov, and the Uzbek President, Rustam Karimov.";
    expect(parts(text)).toEqual(expect.arrayContaining(["Azamat Isakov KG", "Nurlan Abenov KZ", "Rustam Karimov UZ"]));
  });

  it("is a list with one official a line", () => {
    const text = [
      "انطلقت اليوم أعمال القمة العربية الـ33 في المنامة بحضور عدد من القادة العرب.",
      "ومن الحاضرين:",
      "- رئيس مصر حسن فوزي.",
      "- رئيس العراق علي الجبوري.",
      "- ملك الأردن سالم المجالي.",
    ].join("\n");
    expect(parts(text)).toEqual(expect.arrayContaining(["حسن فوزي EG", "علي الجبوري IQ", "سالم المجالي JO"]));
  });

  it("does not take along whom a sentence recalls", () => {
    const text =
      "The 11th Summit of the Organization of Turkic States opened in Bishkek on Monday. The Kyrgyz President, Azamat Isakov, opened it. " +
      "Last year the Kazakh President, Nurlan Abenov, the Uzbek President, Rustam Karimov, and the Turkish President, Selim Kaya, had met in Ankara.";
    expect(parts(text)).not.toEqual(expect.arrayContaining([expect.stringContaining("Rustam Karimov")]));
  });

  it.each([
    [
      "The Moroccan Interior Minister, Ali Benhima, opened the 11th Summit of Police Chiefs in Rabat on Monday.",
      "Messages of congratulation came from the Egyptian President, Hassan Fawzi, the Iraqi Prime Minister, Ali Jabouri, and the King of Jordan, Salem Majali.",
    ],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, a présidé lundi à Rabat l'ouverture de la 11e conférence des chefs de police.",
      "Des messages ont été adressés par le président égyptien, Hassan Fawzi, le Premier ministre irakien, Ali Jabouri, et le roi de Jordanie, Salem Majali.",
    ],
    [
      "El ministro marroquí del Interior, Ali Benhima, inauguró el lunes en Rabat la XI Cumbre de Jefes de Policía.",
      "Mensajes de felicitación llegaron del presidente egipcio, Hassan Fawzi, el primer ministro iraquí, Ali Jabouri, y el rey de Jordania, Salem Majali.",
    ],
    [
      "Fas İçişleri Bakanı Ali Benhima, pazartesi günü Rabat'ta Türk Devletleri Teşkilatı 11. Zirvesi'ne katıldı.",
      "Mısır Cumhurbaşkanı Hasan Fevzi, Irak Başbakanı Ali Cuburi ve Ürdün Kralı Salim Macali tebrik mesajı gönderdi.",
    ],
    [
      "افتتح وزير الداخلية المغربي علي بنهيمة اليوم الاثنين بالرباط أشغال المؤتمر الحادي عشر لقادة الشرطة.",
      "ووردت برقيات تهنئة من الرئيس المصري حسن فوزي، ورئيس الوزراء العراقي علي الجبوري، وملك الأردن سالم المجالي.",
    ],
  ])("is not a row of those who sent messages: %s", (opening, sentence) => {
    expect(parts(`${opening} ${sentence}`)).toHaveLength(1);
  });

  it.each([
    "The French Interior Minister, Jean Morel, the Spanish Interior Minister, Juan Ruiz, and the Italian Interior Minister, Marco Rossi, are expected in Rabat next week.",
    "The French Interior Minister, Jean Morel, the Spanish Interior Minister, Juan Ruiz, and the Italian Interior Minister, Marco Rossi, will come in May.",
    "The king spoke by telephone with the French President, Jean Morel, the Spanish President, Juan Ruiz, and the Italian President, Marco Rossi.",
  ])("does not take along who comes later or is at the other end of a telephone: %s", (sentence) => {
    const text = `The Moroccan Interior Minister, Ali Benhima, decorated the Dutch police chief, Jan Visser, on Monday in Rabat. ${sentence}`;
    expect(parts(text)).toEqual(["Ali Benhima MA", "Jan Visser guest NL"]);
  });
});
