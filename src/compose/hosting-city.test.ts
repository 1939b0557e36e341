import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const places = (text: string): (string | undefined)[] =>
  told(text, { published: "2025-03-05" }).reports.map(({ where }) => where?.value.name);

describe("the city that holds a gathering", () => {
  it("is its subject, wherever a dateline says that the paper sits", () => {
    expect(
      places("Paris (AFP) - Lomé abrite du 5 au 7 mars la 36e réunion du comité des chefs d'état-major des pays de la CEDEAO."),
    ).toEqual(["Lomé"]);
  });

  it("is no city in somebody's office", () => {
    expect(
      places(
        "The mayor of London hosted the first meeting of interior ministers of the Central Asian countries in Astana on 3 March 2025.",
      ),
    ).toEqual(["Astana"]);
  });
});
