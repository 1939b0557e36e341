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
});
