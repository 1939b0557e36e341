import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

/** Each undertaking as `due: words`, `-` where it has no term. */
function undertakings(text: string): string[] {
  return told(text, { published: "2025-06-10" }).reports.flatMap((report) =>
    report.undertakings.map(({ value: { due, text: words } }) => `${due ?? "-"}: ${words}`),
  );
}

describe("undertakings", () => {
  it.each([
    [
      "Kenya's Interior Minister Peter Mwangi received his Ugandan counterpart, Grace Achieng, in Nairobi on Monday. The two ministers agreed to set up a joint committee within three months.",
      "2025-09: agreed to set up a joint committee within three months",
    ],
    [
      "Le ministre ivoirien de la Sécurité, Jean Kouassi, a reçu lundi à Abidjan son homologue ghanéen, Kofi Mensah. Les deux parties se sont engagées à créer un comité dans un délai de trois mois.",
      "2025-09: se sont engagées à créer un comité dans un délai de trois mois",
    ],
    [
      "استقبل وزير الداخلية الليبي عماد الطرهوني، الثلاثاء بطرابلس، سفير مالطا تشارلز صليبا. وتعهد الجانبان بتشكيل لجنة خلال ثلاثة أشهر.",
      "2025-09: تعهد الجانبان بتشكيل لجنة خلال ثلاثة أشهر",
    ],
    [
      "La ministra de Justicia de Colombia, Laura Restrepo, se reunió en Bogotá con su homólogo peruano, Raúl Quispe. Ambos acordaron reunirse en un plazo de tres meses.",
      "2025-09: acordaron reunirse en un plazo de tres meses",
    ],
    [
      "Emniyet Genel Müdürü Murat Demirtaş, Kazakistan İçişleri Bakan Yardımcısı Sanat Nurbekov'u Ankara'da kabul etti. Taraflar, üç ay içinde bir çalışma grubu kurulması konusunda mutabık kaldı.",
      "2025-09: Taraflar, üç ay içinde bir çalışma grubu kurulması konusunda mutabık kaldı",
    ],
    [
      "Kenya's Interior Minister Peter Mwangi received his Ugandan counterpart, Grace Achieng, in Nairobi on Monday. Both sides pledged to exchange lists of wanted persons.",
      "-: pledged to exchange lists of wanted persons",
    ],
  ])("%s", (text, expected) => {
    expect(undertakings(text)).toEqual([expected]);
  });

  it("are none where nobody promises to do anything", () => {
    const text =
      "Kenya's Interior Minister Peter Mwangi received his Ugandan counterpart, Grace Achieng, in Nairobi on Monday. They signed an agreement.";
    expect(undertakings(text)).toEqual([]);
  });
});
