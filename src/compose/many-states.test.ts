import { describe, expect, it } from "vitest";
import { readingOf, told } from "../../test/read-text.ts";
import { speaksOfManyStates } from "./many-states.ts";

function isOfMany(text: string): boolean {
  const reading = readingOf(text);
  return speaksOfManyStates({ first: 0, last: reading.segmented.tokens.length - 1 }, reading);
}

describe("words for many states", () => {
  it("name a region, a body, or a number of three and more", () => {
    for (const text of [
      "the ministers of the Gulf states",
      "delegates from 12 countries",
      "the police chiefs of ASEAN",
      "les ministres des pays du Sahel",
      "des délégués de sept pays",
      "los directores de los países andinos",
      "jefes de policía de veinte países",
      "Orta Asya ülkelerinin başsavcıları",
      "15 ülkeden emniyet müdürleri",
      "وزراء داخلية دول مجلس التعاون",
      "وفود من 20 دولة",
    ])
      expect(isOfMany(text), text).toBe(true);
  });

  it("are neither two states nor states of which nobody says how many", () => {
    for (const text of [
      "the ministers of the two countries",
      "les ministres des deux pays",
      "los ministros de ambos países",
      "iki ülkenin bakanları",
      "وزيرا البلدين",
      "in other countries",
    ])
      expect(isOfMany(text), text).toBe(false);
  });
});

const conferences = (text: string): (string | undefined)[] =>
  told(text, { published: "2025-03-05" }).reports.flatMap(({ kind, where }) => (kind.value === "conference" ? [where?.value.name] : []));

describe("a gathering of the officials of many states", () => {
  it.each([
    ["Police chiefs from 15 African countries met in Nairobi on Monday to discuss cross-border crime.", "Nairobi"],
    ["Les chefs d'état-major des armées du G5 Sahel se sont réunis lundi à Nouakchott.", "Nouakchott"],
    ["Los ministros de Seguridad de los países del Mercosur se reunieron este lunes en Asunción.", "Asunción"],
    ["Orta Asya ülkelerinin emniyet genel müdürleri Antalya'da bir araya geldi.", "Antalya"],
    ["عقد رؤساء أركان جيوش دول الساحل اجتماعا في نيامي يوم الإثنين.", "Niamey"],
  ])("is told without anybody's name: %s", (text, city) => {
    expect(conferences(text)).toEqual([city]);
  });

  it.each([
    ["Astana hosted the first meeting of interior ministers of the Central Asian countries on 3 March 2025.", "Astana"],
    ["Lomé abrite du 5 au 7 mars la 36e réunion du comité des chefs d'état-major des pays de la CEDEAO.", "Lomé"],
    ["تحتضن العاصمة الرياض الاجتماع الثاني عشر لوزراء داخلية دول مجلس التعاون اليوم.", "Riyadh"],
    [
      "Azerbaycan'ın başkenti Bakü, Türk devletleri içişleri bakanları 3. Toplantısı'na ev sahipliği yaptı. Toplantıya Bakan Ali Kaya katıldı.",
      "Baku",
    ],
  ])("is held in the city that holds it: %s", (text, city) => {
    expect(conferences(text)).toEqual([city]);
  });

  it("is none where such states are only spoken of", () => {
    for (const text of [
      "Many African countries face drought this year, the interior minister of Kenya, Peter Otieno, said.",
      "Les pays du Golfe ont augmenté leur production de pétrole, selon les ministres.",
      "قال وزير الخارجية المصري حسن فوزي إن الدول العربية تدعم هذا الموقف.",
    ])
      expect(told(text, { published: "2025-03-05" }).reports).toEqual([]);
  });

  it.each([
    "The police chiefs of the region met on Monday in Manchester.",
    "Les chefs de police de la région se sont réunis lundi à Lyon.",
    "Los jefes de policía de la región se reunieron el lunes en Murcia.",
    "İçişleri Bakanı Ahmet Yılmaz pazartesi günü Ankara'da bölge emniyet müdürleri toplantısına katıldı.",
  ])("is none of those of a region that has no name, which may be one of a state: %s", (text) => {
    expect(told(text, { published: "2025-03-05" }).reports).toEqual([]);
  });

  it.each([
    "Le ministre marocain de l'Intérieur, Karim Belhassan, a présidé lundi à Rabat une réunion des walis sur les Marocains des pays du Golfe.",
    "Moroccan Interior Minister Karim Belhassan chaired a meeting of security officials on Monday in Rabat about Moroccans in the Gulf states.",
  ])("is none of officials who speak of such states: %s", (text) => {
    expect(told(text, { published: "2025-03-05" }).reports).toEqual([]);
  });

  it("is talks where they meet on the margins of another", () => {
    expect(
      told("The defence ministers of Japan, Australia and the Philippines met on the sidelines of the forum in Singapore on Monday.", {
        published: "2025-03-05",
      }).reports.map(({ kind }) => kind.value),
    ).toEqual(["talks"]);
  });
});
