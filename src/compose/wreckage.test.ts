import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const MET = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu à Rabat le ministre turc de l'Intérieur, Selim Kaya";

/** `field cause: words` */
const departures = (text: string): string[] => told(text).departures.map(({ field, cause, quote }) => `${field} ${cause}: ${quote.exact}`);

describe("passages that nobody can have written", () => {
  it("are dates with figures run together", () => {
    expect(departures(`${MET}, entre 18525 20 septembre.`)).toEqual(["when corrupted: 18525 20 septembre"]);
  });

  it("are acronyms a letter away from the fair that the text names", () => {
    expect(departures(`${MET}, en marge du salon IGEF 2025. Le salon (IGAF 2025) est un succès.`)).toEqual([
      "occasion misspelt: IGAF 2025",
    ]);
  });

  it("are none in a sound text, whatever its figures", () => {
    expect(departures(`${MET}, le 18 septembre 2025. Le budget est de 202500 dirhams et de 2030330 euros.`)).toEqual([]);
  });
});
