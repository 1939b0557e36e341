import { describe, expect, it } from "vitest";
import { gist, readingOf } from "../../test/read-text.ts";
import { isSameName, People } from "./parties.ts";

/** The persons of a text: all words that tell of each. */
function people(text: string): string[] {
  const { persons } = new People(readingOf(text).recognised.persons);
  return persons.map(({ phrases, state }) => {
    const words = phrases.map(({ name, offices }) => {
      const span = name ?? offices[0];
      return span ? text.slice(span.from, span.to) : "counterpart";
    });
    return words.join(" = ") + (state ? ` @${state}` : "");
  });
}

describe("isSameName", () => {
  it.each([
    [
      ["ali", "benhima"],
      ["ali", "benhima"],
    ],
    [["benhima"], ["ali", "benhima"]],
    [
      ["ali", "benhima"],
      ["ali", "omar", "benhima"],
    ],
    [
      ["mohammed", "larbi"],
      ["mohamed", "larbi"],
    ],
  ])("%j is %j", (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isSameName(b, a)).toBe(true);
  });

  it.each([
    [["ali"], ["ali", "benhima"]],
    [
      ["benhima", "ali"],
      ["ali", "benhima"],
    ],
    [
      ["ali", "tazi"],
      ["ali", "benhima"],
    ],
    [[], ["ali"]],
    [[], []],
  ])("%j is not %j", (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(isSameName(b, a)).toBe(false);
  });
});

describe("People", () => {
  it("joins a surname alone with the full name, wherever that stands", () => {
    expect(people("M. Benhima était dans la salle. Le ministre marocain, Ali Benhima, a parlé avec les autres.")).toEqual([
      "Ali Benhima = Benhima @MA",
    ]);
  });

  it("joins an office with the one who was named in it", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, était dans la salle. Le ministre de l'Intérieur a parlé avec les autres.";
    expect(people(text)).toEqual(["Ali Benhima = ministre de l'Intérieur @MA"]);
  });

  it("keeps two of one office in two states apart", () => {
    const text = "Le ministre marocain de l'Intérieur et le ministre espagnol de l'Intérieur sont dans la salle.";
    expect(people(text)).toEqual(["ministre marocain de l'Intérieur @MA", "ministre espagnol de l'Intérieur @ES"]);
  });

  it("keeps two with one surname apart, where both are told in full", () => {
    expect(people("M. Ali Benhima et M. Omar Benhima étaient dans la salle.")).toEqual(["Ali Benhima", "Omar Benhima"]);
  });

  it("does not say whose a surname is that two have", () => {
    const all = people("M. Ali Benhima et M. Omar Benhima étaient dans la salle. M. Benhima a parlé avec les autres.");
    expect(all.slice(0, 2)).toEqual(["Ali Benhima", "Omar Benhima"]);
  });

  it("joins spellings of one sound", () => {
    expect(people("M. Mohammed Larbi était dans la salle. Puis M. Mohamed Larbi a parlé avec les autres.")).toHaveLength(1);
  });

  it("keeps a counterpart a party of its own", () => {
    expect(people("Le ministre marocain de l'Intérieur et son homologue espagnol sont dans la salle.")).toEqual([
      "ministre marocain de l'Intérieur @MA",
      "counterpart @ES",
    ]);
  });
});

describe("who is meant", () => {
  const last = (text: string): string | undefined => gist(text, { published: "2025-09-20" })[0]?.split("; ").at(-1);

  it.each([
    [
      "by a counterpart is who holds the same office",
      "اجتمع الرئيس الصومالي محمد فرح يوم الخميس بنظيره الكيني في نيروبي. وكانت وزيرة الخارجية الكينية أمينة خليل في المطار. وكان الرئيس الكيني جون كاماو قد زار مقديشو الشهر الماضي.",
      "محمد فرح counterpart SO + جون كاماو counterpart KE",
    ],
    [
      "by a minister's counterpart is no king",
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat son homologue espagnol. Le roi d'Espagne, Felipe Robles, et le ministre espagnol de l'Intérieur, Luis Robledo, en ont parlé.",
      "Ali Benhima host MA + Luis Robledo visitor counterpart ES",
    ],
    [
      "by the head of state is the president",
      "El presidente Julio Serrano llegó el lunes a Lima. El jefe de Estado colombiano visitó el lunes la sede de la policía de Perú en Lima.",
      "Julio Serrano visitor CO + host PE",
    ],
  ])("%s", (_what, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
