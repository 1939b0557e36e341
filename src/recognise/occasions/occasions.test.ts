import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Each occasion as `series kind year/edition: words`. */
function occasions(text: string): string[] {
  return readingOf(text).recognised.occasions.map(
    ({ series, kind, year, edition, from, to }) =>
      `${series} ${kind} ${year?.value ?? "-"}/${edition?.value ?? "-"}: ${text.slice(from, to)}`,
  );
}

describe("occasions that the data name", () => {
  it.each([
    [
      "La 93e session de l'Assemblée générale d'Interpol se tiendra dans la ville.",
      "interpol-general-assembly assembly -/93: Assemblée générale d'Interpol",
    ],
    [
      "Asistió a la 93ª sesión de la Asamblea General de Interpol.",
      "interpol-general-assembly assembly -/93: Asamblea General de Interpol",
    ],
    ["على هامش الدورة الثالثة والتسعين للجمعية العامة للإنتربول.", "interpol-general-assembly assembly -/93: جمعية العامة للإنتربول"],
    ["Il prépare avec les autres la Coupe du monde 2030.", "fifa-world-cup tournament 2030/-: Coupe du monde"],
    ["تستعد المملكة لكأس العالم 2030 مع الآخرين.", "fifa-world-cup tournament 2030/-: كأس العالم"],
    ["They spoke on the margins of MSC 2031.", "munich-security-conference conference 2031/-: MSC 2031"],
    ["Bakan, ADF2031 kapsamında konuğuyla görüştü.", "antalya-diplomacy-forum conference 2031/-: ADF2031"],
    ["İDEF 2025 Fuarı kapsamında bu konu da görüşüldü.", "idef exhibition 2025/-: İDEF"],
    [
      "On the sidelines of the Munich Security Conference they talked.",
      "munich-security-conference conference -/-: Munich Security Conference",
    ],
  ])("%s", (text, expected) => {
    expect(occasions(text)).toEqual([expected]);
  });

  it("takes no year from another clause", () => {
    expect(occasions("Il prépare la Coupe du monde, en 2024 comme avant.")).toEqual(["fifa-world-cup tournament -/-: Coupe du monde"]);
  });
});

describe("gatherings of a body", () => {
  it.each([
    ["Le sommet de l'Union africaine s'est ouvert dans la ville.", "african-union-summit"],
    ["The African Union summit was opened in the city.", "african-union-summit"],
    ["La cumbre de la OTAN se abrió en la ciudad.", "nato-summit"],
    ["شارك في قمة الاتحاد الإفريقي مع الآخرين.", "african-union-summit"],
  ])("%s", (text, series) => {
    expect(occasions(text).map((own) => own.split(" ")[0])).toEqual([series]);
  });

  it("names no series after a body of one state", () => {
    expect(occasions("Le sommet de la police est dans la montagne.")).toEqual([]);
  });
});

describe("an event that is called by one word", () => {
  it("has its year beside it", () => {
    expect(occasions("Se reunieron en la feria Osamex 2025 de Madrid.")).toEqual(["feria-osamex exhibition 2025/-: feria Osamex"]);
    expect(occasions("Se reunieron en la feria Osamex de Madrid.")).toEqual([]);
  });
});

describe("gatherings of a body's members", () => {
  it.each([
    ["They met during the GCC interior ministers' meeting.", "gcc-interior-ministers"],
    ["They met at the 2nd Meeting of Interior Ministers of the Organization of Turkic States.", "turkic-states-interior"],
  ])("%s", (text, series) => {
    expect(occasions(text).map((own) => own.split(" ")[0])).toEqual([series]);
  });
});

describe("names before the word for an event", () => {
  it.each([
    ["They met at the 17th ASEAN Defence Ministers' Meeting.", "asean-admm conference -/17: ASEAN Defence Ministers' Meeting"],
    [
      "Bakanlar, İslam İşbirliği Teşkilatı 13. Liderler Zirvesi için geldi.",
      "oic-summit summit -/13: İslam İşbirliği Teşkilatı 13. Liderler Zirvesi",
    ],
    [
      "Bakan, Türkiye-İspanya 8. Güvenlik Zirvesi için geldi.",
      "turkiye-ispanya-guvenlik-zirvesi summit -/8: Türkiye-İspanya 8. Güvenlik Zirvesi",
    ],
  ])("%s", (text, expected) => {
    expect(occasions(text)).toEqual([expected]);
  });

  it("are none where somebody speaks to the press", () => {
    expect(occasions("He spoke at the Joint Ministers Press Conference.")).toEqual([]);
  });
});

describe("gatherings that only their number makes a series", () => {
  it.each([
    ["Les ministres ont présidé la 3e session de la Grande commission mixte de coopération.", "3"],
    ["La Grande Commission mixte de coopération a clôturé lundi à Bamako sa 13e session.", "13"],
    ["Ils ont ouvert la quarante-deuxième session du Conseil mixte de sécurité.", "42"],
    ["Ils ont ouvert la XIXe conférence des ministres de la Méditerranée.", "19"],
    ["على هامش المؤتمر السابع والأربعين لقادة الشرطة العرب.", "47"],
    ["شارك في أعمال الدورة الـ42 للجنة العليا المشتركة.", "42"],
    ["شارك في أعمال اللجنة القضائية المشتركة في دورتها الثالثة.", "3"],
    ["Los ministros presidieron la XIII Reunión de la Comisión Binacional.", "13"],
    ["The ministers opened the fourth session of the joint economic commission.", "4"],
    ["ترأس الوزيران أعمال الدورة الحادية والثلاثين للجنة العليا المصرية.", "31"],
  ])("%s", (text, edition) => {
    expect(occasions(text).map((own) => own.split(/[/:]/)[1])).toEqual([edition]);
  });

  it("are nothing without it", () => {
    expect(occasions("La réunion des ministres et le comité de suivi sont dans la salle.")).toEqual([]);
  });
});

describe("further editions", () => {
  it("are of the series that the text told", () => {
    const text = "La 3e session de la Commission mixte s'est tenue lundi à Tunis. Les deux ministres ont fixé la date de la 4e session.";
    expect(occasions(text).map((own) => own.split(":")[0])).toEqual([
      "high-joint-commission assembly -/3",
      "high-joint-commission assembly -/4",
    ]);
  });

  it("are of the body that meets where no session was told", () => {
    const text = "The Secretary General of the Arab Interior Ministers Council spoke. He prepares the 42nd session of the council.";
    expect(occasions(text).map((own) => own.split(":")[0])).toEqual(["arab-interior-ministers-council assembly -/42"]);
  });
});

describe("acronyms", () => {
  it("stand for a fair in whose sentence they are introduced, and from there on alone", () => {
    const text = "Il a visité le Salon de la pêche (SALPEC 2025) à Lyon. Le SALPEC a ouvert dans la matinée.";
    expect(occasions(text)).toEqual(["salpec exhibition 2025/-: SALPEC 2025", "salpec exhibition -/-: SALPEC"]);
  });

  it("may carry their year in two figures", () => {
    expect(occasions("Il a visité le salon SALPEC25 dans la ville.")).toEqual(["salpec exhibition 2025/-: SALPEC25"]);
  });

  it("are nothing without a word for such an event", () => {
    expect(occasions("Le SALPEC 2025 est un texte de la commission.")).toEqual([]);
  });

  it("are no services that the data know", () => {
    expect(occasions("La conférence de la DGSN 2025 est dans la salle.")).toEqual([]);
  });

  it("a letter off in a text that names the fair are told as misspelt", () => {
    const text = "Il a visité le salon IGEF 2025 dans la ville. Le salon (IGAF 2025) est un succès.";
    const found = readingOf(text).recognised.occasions;
    expect(found.map(({ series, misspelt }) => [series, misspelt ?? false])).toEqual([
      ["igef", false],
      ["igef", true],
    ]);
  });
});

describe("events that nothing names", () => {
  it("are found by capitals, with the year behind them", () => {
    expect(occasions("La Foire de Hanovre 2024 a ouvert dans la matinée.")).toEqual([
      "foire-de-hanovre exhibition 2024/-: Foire de Hanovre",
    ]);
  });

  it.each([
    ["fr", "La conférence a duré deux heures dans la salle."],
    ["fr", "Le forum des idées est ouvert dans la salle."],
    ["en", "The conference lasted two hours in the room."],
    ["en", "He gave a press conference in the room."],
    ["ar", "عقد المؤتمر الصحفي اليوم في القاعة."],
    ["es", "La conferencia duró dos horas en la sala."],
    ["tr", "Konferans bu salonda iki saat sürdü."],
  ])("are none where only the word for one stands (%s)", (_, text) => {
    expect(occasions(text)).toEqual([]);
  });
});

it("is no acronym that somebody is called", () => {
  const series = (text: string) => readingOf(text, { language: "tr" }).recognised.occasions.map((own) => own.series);
  expect(series("İçişleri Bakanı Kemal Can, Rabat'ta konuştu.")).toEqual([]);
  expect(series("Takımlar CAN için hazırlanıyor.")).toEqual(["africa-cup-of-nations"]);
});
