import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const country = (text: string): (string | null)[] =>
  told(text, { published: "2025-03-05" }).reports.map(({ where }) => where?.value.country ?? null);

describe("whoever has a retinue with him", () => {
  it("is the guest of whom he meets, where nothing says where", () => {
    for (const [text, host] of [
      [
        "Jordanian army chief General Yousef Huneiti discussed training on Monday with Tanzanian army chief General Juma Mabeyo and his accompanying delegation.",
        "JO",
      ],
      ["Özbekistan İçişleri Bakanı Aziz Tashpulatov ve beraberindeki heyet, Türkiye İçişleri Bakanı Ali Kaya ile görüştü.", "TR"],
      ["بحث رئيس الأركان الأردني اللواء يوسف الحنيطي مع رئيس الأركان التنزاني الفريق جمعة مابيو والوفد المرافق له سبل التعاون.", "JO"],
      [
        "Le ministre tchadien de la Sécurité, Ali Mahamat, s'est entretenu lundi avec son homologue togolais, Yark Damehame, et la délégation qui l'accompagne.",
        "TD",
      ],
    ] as const)
      expect(country(text), text).toEqual([host]);
  });

  it("says nothing where both have one, or a city is told", () => {
    expect(
      country(
        "Jordanian army chief General Yousef Huneiti and his delegation met on Monday in Paris with Tanzanian army chief General Juma Mabeyo.",
      ),
    ).toEqual(["FR"]);
  });
});
