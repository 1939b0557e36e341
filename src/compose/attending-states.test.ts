import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

const parts = (text: string): string[] => {
  const analysis = told(text, { published: "2025-09-20" });
  return partsOf(analysis.reports[0], analysis);
};

describe("states that attend a gathering", () => {
  it.each([
    "The 47th Conference of Arab Police Leaders was opened in Tunis on Monday by the Tunisian Interior Minister, Karim Jaziri. It was attended by Algeria, Libya and Egypt.",
    "İçişleri Bakanı Selim Kaya, 4. Uluslararası Güvenlik Konferansı'nın Ankara'da yapıldığını, konferansa Katar, Libya ve Cezayir'in katıldığını bildirdi.",
    "افتتح وزير الداخلية التونسي كريم الجزيري، الاثنين بتونس، المؤتمر السابع والأربعين لقادة الشرطة والأمن العرب، بحضور الجزائر وليبيا ومصر.",
  ])("take part: %s", (text) => {
    expect(parts(text).filter((own) => own.includes("LY"))).toHaveLength(1);
    expect(parts(text).filter((own) => own.includes("DZ"))).toHaveLength(1);
  });

  it("are none where a state is only spoken of, nor those for whom somebody acts", () => {
    const text =
      "The 47th Conference of Arab Police Leaders was opened in Tunis on Monday by the Tunisian Interior Minister, Karim Jaziri. He spoke of Libya and Egypt.";
    expect(parts(text)).toEqual(["Karim Jaziri host TN"]);
  });
});
