import { describe, expect, it } from "vitest";
import { gist } from "../../test/read-text.ts";

const ABOUT = { published: "2025-06-10" };

describe("what verbs of the genre say of things", () => {
  it.each([
    [
      "a noun between whoever speaks and the relative pronoun",
      "تحدث رئيس الوزراء التونسي كمال العياري عن النفق الذي يصل بين فرنسا وبريطانيا.",
    ],
    [
      "a noun right before a verb that stands first",
      "قال الوزير التونسي كريم الصالحي إن المطار سيستقبل الأسبوع المقبل السفير التركي أحمد دمير.",
    ],
    ["the same in French", "Le ministre tunisien de l'Intérieur, Kamal Ayari, a parlé du navire qui a quitté Tunis pour la France."],
  ])("is no engagement: %s", (_, text) => {
    expect(gist(text, ABOUT)).toEqual([]);
  });

  it("is one where somebody is meant", () => {
    const [first] = gist("وصل وزير الداخلية البلجيكي إريك دوبوا الذي التقى أمس نظيره التونسي محمد النفطي إلى الجزائر.", ABOUT);
    expect(first).toMatch(/^visit; held/);
  });

  it("is one where the pronoun means what somebody did", () => {
    const [first] = gist("أجرى الوزير مباحثات في الجزائر خلال الزيارة التي أداها وزير الخارجية التونسي محمد النفطي إلى الجزائر.", ABOUT);
    expect(first).toMatch(/^visit; held; 2025-06; (Algeria|Algiers); محمد النفطي/);
  });
});
