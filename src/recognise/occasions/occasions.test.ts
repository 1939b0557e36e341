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
