import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

const parts = (text: string): string[] => {
  const analysis = told(text, { published: "2025-09-20" });
  return partsOf(analysis.reports[0], analysis);
};

describe("sides", () => {
  it("are whose state somebody has, though another of his office is named before", () => {
    const text =
      "El presidente de Cuba, Julio Serrano, recibió el lunes al ministro del Interior de Rusia, Iván Petrov. Por la parte cubana asistió también el ministro del Interior, Lázaro Casas. El ministro del Interior de Rusia regresó el martes.";
    expect(parts(text)).toContain("Iván Petrov visitor RU");
    expect(parts(text)).not.toContain("Lázaro Casas RU");
  });
});
