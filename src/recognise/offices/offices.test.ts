import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Each office as `key@STATE: words`, `*` for plural ones; `head/?` where no pack knows the complement. */
function offices(text: string): string[] {
  return readingOf(text).recognised.offices.map(
    ({ key, head, state, plural, from, to }) => `${key ?? `${head}/?`}@${state ?? ""}${plural ? "*" : ""}: ${text.slice(from, to)}`,
  );
}

describe("findOffices", () => {
  it.each([
    ["Le ministre de l'Intérieur du Maroc était dans la salle.", "minister/interior@MA: ministre de l'Intérieur du Maroc"],
    [
      "Le ministre français des Affaires étrangères était dans la salle.",
      "minister/foreign-affairs@FR: ministre français des Affaires étrangères",
    ],
    [
      "Le directeur général de la Police nationale espagnole était dans la salle.",
      "director-general/national-police@ES: directeur général de la Police nationale espagnole",
    ],
    ["Le Premier ministre tunisien était dans la salle.", "prime-minister@TN: Premier ministre tunisien"],
    [
      "Le ministre de l'Intérieur, de la Sécurité publique et de la Décentralisation est là.",
      "minister/interior@: ministre de l'Intérieur, de la Sécurité publique et de la Décentralisation",
    ],
    [
      "The Director General of the National Police of Spain was there with them.",
      "director-general/national-police@ES: Director General of the National Police of Spain",
    ],
    ["The King of Jordan at the Élysée Palace said so.", "king@JO: King of Jordan"],
    ["El emir de Kuwait estaba en la sala.", "emir@KW: emir de Kuwait"],
    ["The President of Kenya at the Elysee Palace said so.", "president@KE: President of Kenya"],
    ["The spokesman of the Élysée Palace said so.", "spokesman/elysee@FR: spokesman of the Élysée Palace"],
    ["The Secretary General of Interpol was there with them.", "secretary-general/interpol@: Secretary General of Interpol"],
    ["Türkiye İçişleri Bakanı bu salonda onlarla konuştu.", "minister/interior@TR: Türkiye İçişleri Bakanı"],
    ["Fas Dışişleri Bakanı ile bu konuyu görüştü.", "minister/foreign-affairs@MA: Fas Dışişleri Bakanı"],
    ["İspanya İçişleri Bakan Yardımcısı bu salonda onlarla konuştu.", "deputy-minister/interior@ES: İspanya İçişleri Bakan Yardımcısı"],
    [
      "El ministro marroquí de Asuntos Exteriores estaba en la sala.",
      "minister/foreign-affairs@MA: ministro marroquí de Asuntos Exteriores",
    ],
    ["El director general de la Policía estaba en la sala.", "director-general/police@: director general de la Policía"],
    ["كان وزير الداخلية المغربي في القاعة مع الآخرين.", "minister/interior@MA: وزير الداخلية المغربي"],
    ["كان المدير العام للأمن الوطني في القاعة مع الآخرين.", "director-general/national-security@: المدير العام للأمن الوطني"],
    ["كان رئيس الحكومة الإسبانية في القاعة مع الآخرين.", "prime-minister@ES: رئيس الحكومة الإسبانية"],
    ["كان وزير الداخلية وترقية اللامركزية في القاعة.", "minister/interior@: وزير الداخلية وترقية اللامركزية"],
    ["كان نائب وزير الداخلية السعودي في القاعة.", "deputy-minister/interior@SA: نائب وزير الداخلية السعودي"],
  ])("%s", (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  it("knows an office by itself, and one in the plural", () => {
    expect(offices("Le ministre était dans la salle avec les autres.")).toEqual(["minister@: ministre"]);
    expect(offices("Les ministres de l'Intérieur étaient dans la salle.")).toEqual(["minister/interior@*: ministres de l'Intérieur"]);
  });

  it("gives an office with a complement that no pack knows no key, and leaves its words whole", () => {
    expect(offices("Le directeur général des bricoles lointaines est dans la salle.")).toEqual([
      "director-general/?@: directeur général des bricoles lointaines",
    ]);
  });

  it.each([
    [
      "El director del Centro de Análisis contra el Terrorismo de Argentina, Ramiro Sosa, habló.",
      "director/?@AR: director del Centro de Análisis contra el Terrorismo de Argentina",
    ],
    [
      "Le chef du Service national de renseignement et d'analyse du Ghana, Kwame Boateng, est venu.",
      "chief/intelligence@GH: chef du Service national de renseignement et d'analyse du Ghana",
    ],
    ["Katar Lekhviya Kuvvetleri Komutanı Tümgeneral Halid Merri geldi.", "commander/?@QA: Katar Lekhviya Kuvvetleri Komutanı"],
  ])("finds the end of a title of which the packs know a part: %s", (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  it("gives an envoy no state to which he is sent", () => {
    expect(offices("كان المبعوث الخاص باليمن في القاعة.")).toEqual(["special-envoy@: المبعوث الخاص باليمن"]);
  });

  it("takes no name for the rest of a title", () => {
    expect(offices("Le ministre de l'Intérieur Ali Benani, Jean Morel et les autres sont venus.")).toEqual([
      "minister/interior@: ministre de l'Intérieur",
    ]);
  });

  it("begins no office inside another", () => {
    expect(offices("Le directeur du cabinet du ministre de l'Intérieur est dans la salle.")).toHaveLength(1);
  });

  it("keeps two offices in a row apart", () => {
    expect(offices("Le ministre de l'Intérieur et le ministre de la Justice sont dans la salle.")).toEqual([
      "minister/interior@: ministre de l'Intérieur",
      "minister/justice@: ministre de la Justice",
    ]);
  });

  it.each([
    "Le ministère de l'Intérieur est dans la ville.",
    "The interior of the house was painted in white.",
    "La directrice d'école est un film de la région.",
    "الداخلية كلمة من كلمات اللغة في الكتاب.",
  ])("finds no office of state in “%s”", (text) => {
    expect(offices(text).filter((office) => office.includes("interior"))).toEqual([]);
  });
});
