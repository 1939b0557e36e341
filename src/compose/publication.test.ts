import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";
import { publicationOf } from "./publication.ts";

const PROSE = "Le ministre a reçu le délégué dans la salle de la ville avec les autres responsables de la région.";
const published = (text: string, given: string | null = null) => publicationOf(readingOf(text, { published: given }));

describe("publicationOf", () => {
  it("takes what the carrier gives, at its own precision", () => {
    expect(published(`Rabat, 11/09/2025\n\n${PROSE}`, "2025-09")).toEqual({ date: "2025-09", basis: "given" });
  });

  it("takes the date of a first or last line that is no prose", () => {
    expect(published(`Rabat, 11/09/2025\n\n${PROSE}`)).toEqual({ date: "2025-09-11", basis: "stated" });
    expect(published(`${PROSE}\n\nFait à Rabat, le 11 septembre 2025`)).toEqual({ date: "2025-09-11", basis: "stated" });
  });

  it("takes no date out of prose, out of the middle, or without a year", () => {
    expect(published(`${PROSE.replace("délégué", "délégué le 11 septembre 2025")}`)).toBeNull();
    expect(published(`${PROSE}\n\nRabat, 11/09/2025\n\n${PROSE}`)).toBeNull();
    expect(published(`Rabat, 11 septembre\n\n${PROSE}`)).toBeNull();
  });

  it("takes the line under a headline", () => {
    expect(published(`Le ministre à Téhéran\n\nTéhéran, 20 octobre 2021\n\n${PROSE}`)).toEqual({ date: "2021-10-20", basis: "stated" });
  });

  it("takes the line before the prose, below headlines", () => {
    const text = `Damas\nLe président reçoit des ministres\nLa réunion a duré trois heures\nPublié le 13 mars 2025 à 08h06\n${PROSE}`;
    expect(published(text)).toEqual({ date: "2025-03-13", basis: "stated" });
  });

  it.each([
    ["Madrid, 4 de marzo de 2025. El ministro de Justicia recibió hoy en la sede a la ministra de Justicia de Kenia, con otros."],
    ["ANKARA, 4 Mart 2025 (AA) - Bakan, bugün mevkidaşını makamında kabul etti, toplantıya bakan yardımcıları da katıldı, denildi."],
    ["Rabat, 4 mars 2025 (MAP) – Le ministre a reçu mardi son homologue, et la réunion a porté sur les dossiers communs aux pays."],
  ])("takes the dateline of the first paragraph: %s", (text) => {
    expect(published(text)).toEqual({ date: "2025-03-04", basis: "stated" });
  });

  it("takes no day for a dateline with which a sentence begins", () => {
    expect(published("Madrid, 4 de marzo de 2025, y otros recuerdos de un ministro que no quiso dar su nombre a los diarios.")).toBeNull();
    expect(
      published("Le 4 mars 2025, le ministre a reçu son homologue, et la réunion a porté sur les dossiers communs aux deux pays."),
    ).toBeNull();
  });

  it("does not believe a carrier that gives no date", () => {
    expect(published(PROSE, "soon")).toBeNull();
  });
});
