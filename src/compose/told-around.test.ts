import { describe, expect, it } from "vitest";
import { gist } from "../../test/read-text.ts";

describe("what no single sentence tells", () => {
  it("is put together of the officials of two states around a word that tells of a meeting that took place", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benani, a insisté mardi sur la formation des imams auprès de Jean Morel.\n" +
      "Au terme de la réunion bilatérale à Rabat, Ali Benani a précisé ses attentes devant la presse.\n" +
      "Le ministre français de l'Intérieur, Jean Morel, a promis une réponse.";
    expect(gist(text, { published: "2025-03-05" })).toEqual([expect.stringMatching(/^talks; held; .*; Rabat; .*Ali Benani.*Jean Morel/)]);
  });

  it("takes the after of five languages", () => {
    const told: readonly [string, string][] = [
      [
        "es",
        "El ministro español de Justicia, Juan Pérez, pidió más medios. Tras la reunión en Lima, el ministro peruano de Justicia, Luis Rojas, anunció un acuerdo.",
      ],
      [
        "en",
        "The Spanish Minister of Justice, Juan Pérez, asked for more. After the meeting in Lima, the Peruvian Minister of Justice, Luis Rojas, announced a deal.",
      ],
    ];
    for (const [language, text] of told) expect(gist(text, { language, published: "2025-03-05" })).toHaveLength(1);
  });

  it("leaves alone talks between two ministers who are only named", () => {
    for (const text of [
      "The Spanish Minister of Justice, Juan Pérez, asked for more money. Talks with unions are hard. The Peruvian Minister of Justice, Luis Rojas, has other worries.",
    ])
      expect(gist(text, { published: "2025-03-05" })).toEqual([]);
  });
});
