import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const MET = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat le ministre turc de l'Intérieur, Selim Kaya.";

/** `code basis: words` */
function topics(text: string): string[] {
  const [report] = told(text, { published: "2025-09-20" }).reports;
  return (report?.topics ?? []).map(({ code, basis }) => `${code.value} ${basis}: ${code.words[0].quote.exact}`);
}

describe("topics of an engagement", () => {
  it.each([
    [`${MET} Les entretiens ont porté sur le trafic de drogue.`, ["drug-trafficking discussed: trafic de drogue"]],
    [`${MET} Cette visite témoigne de la volonté de lutter contre le terrorisme.`, ["terrorism framing: lutter contre le terrorisme"]],
    [
      "استقبل وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالرباط، السفير الإسباني خافيير أورتونيو. وتناول اللقاء مكافحة الإرهاب.",
      ["terrorism discussed: مكافحة الإرهاب"],
    ],
    [
      "Fas İçişleri Bakanı Ali Benhima, Türkiye İçişleri Bakanı Selim Kaya ile Ankara'da görüştü. Görüşmede düzensiz göç ele alındı.",
      ["irregular-migration discussed: düzensiz göç"],
    ],
    [MET, []],
  ])("%s", (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it("are words of every day only where a sentence lists what was spoken of", () => {
    expect(topics(`${MET} Les entretiens ont porté sur le commerce et la culture.`)).toEqual([
      "culture-education discussed: culture",
      "trade-investment discussed: commerce",
    ]);
    expect(topics(`${MET} Le ministre est arrivé par le centre de commerce de la ville.`)).toEqual([]);
    expect(topics(`${MET} Cette visite témoigne de la volonté de lutter contre le terrorisme et de la place de la culture.`)).toEqual([
      "terrorism framing: lutter contre le terrorisme",
    ]);
  });

  it("are the situation in a state, before or behind its name", () => {
    expect(topics(`${MET} Les entretiens ont porté sur la guerre au Yémen.`)).toEqual(["regional-stability discussed: guerre au"]);
    expect(topics(`${MET} Les entretiens ont porté sur la crise à l'hôpital.`)).toEqual([]);
    const turkish = "Fas İçişleri Bakanı Ali Benhima, Türkiye İçişleri Bakanı Selim Kaya ile Ankara'da görüştü.";
    expect(topics(`${turkish} Görüşmede Suriye'deki son gelişmeler ele alındı.`)).toEqual(["regional-stability discussed: son gelişmeler"]);
  });

  it("are told once each, with the strongest basis", () => {
    const text = `${MET} Les entretiens ont porté sur le terrorisme. Cette visite témoigne de la lutte contre le terrorisme.`;
    expect(topics(text)).toEqual(["terrorism discussed: terrorisme"]);
  });

  it.each([
    `${MET} Il a dit que la police marocaine était un modèle international en matière de lutte contre le terrorisme.`,
    `${MET} Le ministre turc arrivait d'une conférence internationale sur le terrorisme.`,
    "Fas İçişleri Bakanı Ali Benhima, Türkiye İçişleri Bakanı Selim Kaya ile Ankara'da görüştü. Türkiye'nin terörle mücadelede dünyaya örnek olduğu söylendi.",
  ])("are not what somebody is praised for, nor those of another gathering: %s", (text) => {
    expect(topics(text)).toEqual([]);
  });

  it("are those of a conference that is told itself", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, a participé jeudi à Rabat à la 5e Conférence internationale des ministres africains sur le terrorisme, en présence du ministre turc de l'Intérieur, Selim Kaya.";
    expect(topics(text).map((own) => own.split(" ")[0])).toEqual(["terrorism"]);
  });

  it("are the security of a tournament of which officials of security services speak", () => {
    expect(topics(`${MET} Les deux hommes ont parlé de la Coupe du monde 2030.`)).toEqual([
      "major-event-security discussed: Coupe du monde",
    ]);
    const culture = MET.replaceAll("de l'Intérieur", "de la Culture");
    expect(topics(`${culture} Les deux hommes ont parlé de la Coupe du monde 2030.`)).toEqual([]);
  });

  it("stand in the order of their codes", () => {
    const text = `${MET} Les entretiens ont porté sur le trafic de drogue, la cybercriminalité et le blanchiment d'argent.`;
    const codes = topics(text).map((own) => own.split(" ")[0]);
    expect(codes).toEqual(["cybercrime", "drug-trafficking", "money-laundering"]);
  });
});
