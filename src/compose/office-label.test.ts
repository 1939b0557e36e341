import { describe, expect, it } from "vitest";
import { packs, readingOf } from "../../test/read-text.ts";
import { stateName } from "../text/region-names.ts";
import { officeLabel } from "./office-label.ts";

/** Label of the first office of a text. */
function label(text: string): string {
  const [office] = readingOf(text).recognised.offices;
  if (!office) throw new Error(`no office in ${text}`);
  return officeLabel(office, text.slice(office.from, office.to), packs);
}

describe("officeLabel", () => {
  it("is the same English whatever language tells the office", () => {
    const labels = [
      label("Le ministre de l'Intérieur était dans la salle."),
      label("The minister of the interior was there with them."),
      label("İçişleri Bakanı bu salonda onlarla konuştu."),
      label("El ministro del Interior estaba en la sala."),
      label("كان وزير الداخلية في القاعة مع الآخرين."),
    ];
    expect(new Set(labels).size).toBe(1);
    expect(labels[0]).toMatch(/minister.*interior/i);
  });

  it("is the original where the data know no key", () => {
    expect(label("Le directeur général des bricoles lointaines est dans la salle.")).toBe("directeur général des bricoles lointaines");
  });
});

describe("stateName", () => {
  it("is the English name of a code, and the code where there is none", () => {
    expect([stateName("MA"), stateName("ES"), stateName("TR"), stateName("INT"), stateName("")]).toEqual([
      "Morocco",
      "Spain",
      "Türkiye",
      "INT",
      "",
    ]);
  });
});
