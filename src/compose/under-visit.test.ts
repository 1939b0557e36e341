import { describe, expect, it } from "vitest";
import { gist } from "../../test/read-text.ts";

const ABOUT = { published: "2025-06-10" };
const kinds = (text: string): string[] => gist(text, ABOUT).map((line) => line.split(";")[0] ?? "");

describe("what a text tells of talks abroad", () => {
  it.each([
    [
      "fr",
      "Le ministre tunisien de l'Intérieur, Karim Salhi, a rencontré son homologue français, Paul Garnier, à la faveur de sa visite de travail à Paris.",
    ],
    [
      "es",
      "El ministro español de Exteriores, Luis Ferrer, fue recibido ayer por el primer ministro marroquí, Ali Benani, con motivo de su visita a Rabat.",
    ],
    [
      "en",
      "Qatari Interior Minister Jassim Marwan met his Turkish counterpart Kerem Aydogmus in Ankara as part of an official visit to Türkiye.",
    ],
  ])("is the visit of whoever went there (%s)", (_, text) => {
    expect(kinds(text)).toEqual(["visit", expect.stringMatching(/talks|reception/)]);
  });

  it("is the reception where the host is told first", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benani, a reçu lundi à Rabat son homologue français, Paul Garnier, en visite officielle au Maroc.";
    expect(kinds(text)[0]).toBe("reception");
  });

  it("leaves talks alone whose other side is on a visit", () => {
    const text =
      "Le ministre tunisien de l'Intérieur, Karim Salhi, s'est entretenu à Tunis avec le ministre français de l'Intérieur, Paul Garnier, en visite en Tunisie.";
    expect(kinds(text)[0]).toBe("talks");
  });

  it("is the reception where a noun before its verb only says on what occasion the guest is there", () => {
    for (const text of [
      "En visite de travail au Vietnam, le ministre laotien de la Sécurité publique, Kham Souvan, a été reçu mardi à Hanoï par le Premier ministre vietnamien, Minh Tran.",
      "Somali Cumhurbaşkanı Yusuf Warsame, resmi ziyaret kapsamında Ankara'da Cumhurbaşkanı Selim Kaya tarafından kabul edildi.",
    ])
      expect(kinds(text)[0]).toBe("reception");
  });

  it("is the visit where more is told of it than that noun", () => {
    const text =
      "En visite de travail à Rabat, le ministre espagnol de l'Intérieur, Juan Ruiz, a été reçu mardi par le ministre marocain de l'Intérieur, Ali Benhima. Juan Ruiz est arrivé lundi à Rabat.";
    expect(kinds(text)).toEqual(["visit", "reception"]);
  });
});
