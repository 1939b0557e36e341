import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const placeOf = (text: string): string | null => told(text, { published: "2025-03-05" }).reports[0]?.where?.value.name ?? null;

describe("where a text places nothing but what stands around an engagement", () => {
  it("is there: the only place in which its head says that anything was", () => {
    expect(
      placeOf(
        "Le ministre belge de l'Intérieur, Paul Quentin, séjourne depuis dimanche à Lisbonne. La coopération policière était au menu. Il a rencontré lundi son homologue, Rui Sousa, ministre portugais de l'Intérieur.",
      ),
    ).toBe("Lisbon");
  });

  it("is nowhere of a call", () => {
    expect(
      placeOf(
        "La presse en parle à Lisbonne. Le ministre belge de l'Intérieur, Paul Quentin, s'est entretenu par téléphone lundi avec son homologue luxembourgeois, Luc Schmit.",
      ),
    ).toBeNull();
  });

  it.each([
    [
      "Azerbaijan",
      "The 3rd Meeting of Interior Ministers of the Organization of Turkic States, hosted by Azerbaijan, was attended on Friday by Turkish Interior Minister Selim Kaya and Kazakh Interior Minister Erzhan Sadenov.",
    ],
    [
      "Morocco",
      "El ministro del Interior de España, Carlos Ruiz, se reunió en la ciudad marroquí de Ifrana Alta con su homólogo Ali Benhima.",
    ],
    [
      "Morocco",
      "Le ministre espagnol de l'Intérieur, Carlos Ruiz, a rencontré dans la ville marocaine de Tafraout Haute son homologue Ali Benhima.",
    ],
    ["Morocco", "استقبل وزير الداخلية علي بنهيمة بمدينة تافراوت العليا المغربية نظيره الإسباني كارلوس رويز."],
  ])("is in the state that holds it, or that is said of its town: %s", (expected, text) => {
    expect(placeOf(text)).toBe(expected);
  });

  it("is not where something else is still to be held", () => {
    const text =
      "El canciller peruano, Miguel Robles, sostuvo una reunión con su homólogo boliviano, Rogelio Mamani, con motivo de una ceremonia en Colombia. El canciller irá a la sesión de la CEPAL, que tendrá lugar en Buenos Aires.";
    expect(placeOf(text)).toBe("Colombia");
  });
});
