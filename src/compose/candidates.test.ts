import { describe, expect, it } from "vitest";
import { gist } from "../../test/read-text.ts";

const ABOUT = { published: "2025-06-10" };

describe("officials of a state of whom no name is told", () => {
  it.each([
    ["ar", "التقى وزير الداخلية التونسي كريم الصالحي في مدريد مسؤولين إسبان.", "مسؤولين إسبان counterpart ES"],
    ["en", "Tunisian Interior Minister Karim Salhi held talks with Qatari officials in Doha on Monday.", "Qatari officials counterpart QA"],
    [
      "fr",
      "Le ministre tunisien de l'Intérieur, Karim Salhi, a été reçu à Doha par de hauts responsables qataris.",
      "hauts responsables qataris host QA",
    ],
  ])("take part for it (%s)", (language, text, party) => {
    expect(gist(text, { ...ABOUT, language })[0]).toContain(party);
  });

  it("are no other side at home", () => {
    expect(gist("Tunisian Interior Minister Karim Salhi met with Tunisian officials on Monday.", ABOUT)).toEqual([]);
  });

  it("are told from each other where their states stand before them", () => {
    expect(
      gist("Tunisian Interior Minister Karim Salhi spoke with senior Israeli and Palestinian officials and key partners.", ABOUT),
    ).toEqual([expect.stringContaining("counterpart IL")]);
  });
});

describe("an office that everybody knows", () => {
  it("takes part without a name", () => {
    expect(gist("The President spoke on Monday by phone with Israeli Prime Minister Dan Levi.", ABOUT)).toEqual([
      expect.stringContaining("President counterpart"),
    ]);
  });

  it("is not the head of whatever follows", () => {
    expect(gist("استقبل وزير الداخلية التونسي كريم الصالحي رئيس مجموعة الخليج.", ABOUT)).toEqual([]);
  });
});
