import { describe, expect, it } from "vitest";
import { gist, told } from "../../test/read-text.ts";

/** The participants of the first report. */
const parts = (text: string): string => gist(text, { published: "2025-03-05" })[0]?.split("; ")[4] ?? "";

describe("the state that somebody visits", () => {
  it.each([
    ["Foreign Minister Juan Ruiz of Spain arrived in Rabat on Monday on a two-day visit.", "Juan Ruiz visitor ES + host MA"],
    [
      "Le ministre espagnol de l'Intérieur, Juan Ruiz, est arrivé lundi au Maroc pour une visite de deux jours.",
      "Juan Ruiz visitor ES + Maroc host MA",
    ],
    ["El ministro español del Interior, Juan Ruiz, llegó el lunes a Rabat en visita oficial.", "Juan Ruiz visitor ES + host MA"],
    ["İspanya İçişleri Bakanı Juan Ruiz, pazartesi günü resmi ziyaret için Rabat'a geldi.", "Juan Ruiz visitor ES + host MA"],
    ["وصل وزير الداخلية الإسباني خوان رويز يوم الاثنين إلى الرباط في زيارة رسمية.", "خوان رويز visitor ES + host MA"],
  ])("receives him where nobody is told to: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it.each([
    ["Tashkent will host the 17th meeting of the interior ministers of the Shanghai Cooperation Organisation on Monday.", "host UZ"],
    [
      "Le ministre espagnol de l'Intérieur, Juan Ruiz, a participé lundi à Rabat à la 93e Assemblée générale d'INTERPOL.",
      "Juan Ruiz ES + host MA",
    ],
  ])("is the host of a gathering held there: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it("is told by whoever acts for it", () => {
    const text =
      "Spanish Interior Minister Juan Ruiz arrived in Rabat on Monday on a two-day visit. He held talks with Moroccan Interior Minister Ali Benhima.";
    expect(parts(text)).not.toContain("host MA");
  });

  it("is no second host of a visit that somebody abroad receives", () => {
    const text = "İçişleri Bakanı Ahmet Yılmaz, Rabat'a gelen İspanyol heyeti kabul etti.";
    expect(parts(text)).not.toContain("host MA");
  });

  it("has no city for its name", () => {
    const { parties } = told("Foreign Minister Juan Ruiz of Spain arrived in Rabat on Monday on a two-day visit.");
    expect(parties.find(({ type }) => type === "state")).toMatchObject({ key: "MA", names: [] });
  });
});
