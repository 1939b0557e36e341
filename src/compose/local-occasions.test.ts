import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const MET = "Le ministre marocain de l'Intérieur, Ali Benhima, a rencontré jeudi le ministre turc de l'Intérieur, Selim Kaya";

function occasion(text: string) {
  const { reports, occasions } = told(text, { published: "2025-09-20" });
  const index = reports[0]?.occasion?.value;
  return index === undefined ? null : occasions[index];
}

describe("the occasion of an engagement", () => {
  it("is that on whose margins it takes place, with its edition", () => {
    const found = occasion(`${MET}, en marge de la 93e session de l'Assemblée générale d'Interpol à Marrakech.`);
    expect(found).toMatchObject({ series: "interpol-general-assembly", label: "Interpol General Assembly", kind: "assembly" });
    expect(found?.edition?.value).toBe(93);
    expect(found?.edition?.words[0].quote.exact).toBe("93e");
    expect(found?.year).toBeNull();
  });

  it("is that during which it takes place, and what the words behind its name lead to", () => {
    expect(
      occasion(
        "La ministra de Defensa, Marta Robledo, se reunió en Madrid con su homólogo chileno, Iván Fuentes, durante la feria FEINDEF 2025.",
      ),
    ).toMatchObject({
      series: "feindef",
      kind: "exhibition",
    });
    const turkish = "Dışişleri Bakanı Hasan Korkmaz, Antalya Diplomasi Forumu kapsamında Rus mevkidaşı Sergey Volkov ile görüştü.";
    expect(occasion(turkish)).toMatchObject({ series: "antalya-diplomacy-forum" });
  });

  it("is none of a later year than the text's, and none that was agreed to be held: they are upcoming", () => {
    const series = (text: string): (string | undefined)[] => {
      const { reports, occasions } = told(text, { published: "2025-09-20" });
      expect(reports[0]?.occasion).toBeNull();
      return reports[0]?.upcoming.map(({ value }) => occasions[value]?.series) ?? [];
    };
    expect(series(`${MET}. Ils ont parlé de la sécurité de la Coupe du monde 2030.`)).toEqual(["fifa-world-cup"]);
    expect(series(`${MET}. Ils sont convenus de tenir la 5e session de la haute commission mixte à Rabat.`)).toEqual([
      "high-joint-commission",
    ]);
  });

  it("is what is attended", () => {
    const text = "شارك وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالرياض، في أشغال الدورة الثانية والأربعين لمجلس وزراء الداخلية العرب.";
    expect(occasion(text)).toMatchObject({ series: "arab-interior-ministers-council", edition: { value: 42 } });
  });

  it("takes the year that another mention of it says", () => {
    const found = occasion(`${MET}, en marge du salon IGEF. L'IGEF 2025 est un salon de la sécurité.`);
    expect(found?.year?.value).toBe(2025);
    expect(found?.year?.words[0].quote.exact).toBe("2025");
  });

  it("is no event that is still to come: that one is upcoming, with its hosts", () => {
    const text = `${MET}. Le Maroc va accueillir la Coupe du monde 2030 en partenariat avec l'Espagne et le Portugal.`;
    const { reports, occasions } = told(text, { published: "2025-09-20" });
    expect(reports[0]?.occasion).toBeNull();
    const [upcoming] = reports[0]?.upcoming ?? [];
    const found = upcoming === undefined ? undefined : occasions[upcoming.value];
    expect(found).toMatchObject({ series: "fifa-world-cup", kind: "tournament" });
    expect(found?.year?.value).toBe(2030);
    expect(found?.hosts.map(({ value }) => value)).toEqual(["ES", "PT"]);
  });

  it("is none where the text names none", () => {
    expect(occasion(`${MET}, à Rabat.`)).toBeNull();
  });

  it("stands once in a text, however often it is named", () => {
    const text = `${MET}, en marge du salon IGEF 2025. Le salon IGEF 2025 est ouvert. L'IGEF a des visiteurs.`;
    expect(told(text, { published: "2025-09-20" }).occasions).toHaveLength(1);
  });
});
