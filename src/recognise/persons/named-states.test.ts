import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const persons = (text: string): string[] =>
  readingOf(text).recognised.persons.flatMap(({ name, offices }) =>
    name ? [`${text.slice(name.from, name.to)} (${offices.map(({ key, state }) => `${key}@${state}`).join(", ")})`] : [],
  );

describe("a row of names, each with his state behind it", () => {
  it.each([
    [
      "Ce vendredi, les ambassadeurs Ali Benhima du Maroc, Luis Robledo d'Espagne et Ingo HERBERT d'Allemagne étaient dans la salle.",
      ["Ali Benhima (ambassador@MA)", "Luis Robledo (ambassador@ES)", "Ingo HERBERT (ambassador@DE)"],
    ],
    [
      "The ambassadors John Carter of Canada and Mary Smith of Australia were in the room.",
      ["John Carter (ambassador@CA)", "Mary Smith (ambassador@AU)"],
    ],
    [
      "Los embajadores han entregado sus credenciales. Figuran, entre otros, Ali Benhima, de la República de Túnez; Perpetua Joyce Naana, de Ghana; y Martín Keller, de la Confederación Helvética de Suiza.",
      ["Ali Benhima (ambassador@TN)", "Perpetua Joyce Naana (ambassador@GH)", "Martín Keller (ambassador@CH)"],
    ],
  ])("holds one office: %s", (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it("holds none where no office was told for all", () => {
    expect(persons("They saw John Carter of Canada, Mary Smith of Australia and Paul Morel of France in the room.")).toEqual([
      "John Carter ()",
      "Mary Smith ()",
      "Paul Morel ()",
    ]);
  });
});
