import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const MET = "Spanish Interior Minister Carlos Ruiz received in Madrid his Moroccan counterpart Ali Benhima";

function whenOf(text: string, published: string | null) {
  return told(text, { language: "en", published }).reports[0]?.when ?? null;
}

describe("the month of the page", () => {
  it.each([
    ["2025-05-21", "2025-05"],
    ["2025-05", "2025-05"],
    ["2025-05-02", "2025"],
    ["2025-01-02", null],
    ["2025", null],
    [null, null],
  ])("of news that tell no day, put out %s: %s", (published, expected) => {
    expect(whenOf(`${MET}.`, published)?.value.start ?? null).toBe(expected);
  });

  it("rests on the figures with which the text was saved, and on what tells that it was held", () => {
    const words = whenOf(`date 2025-05-21 ${MET}.`, null)?.words.map(({ quote }) => quote.exact);
    expect(words).toEqual(["2025-05-21", "received"]);
  });

  it("is no day of what is planned or called off", () => {
    expect(
      whenOf("Spanish Interior Minister Carlos Ruiz will receive in Madrid his Moroccan counterpart Ali Benhima.", "2025-05-21"),
    ).toBeNull();
  });

  it("leaves what words tell", () => {
    expect(whenOf(`${MET} on 3 March 2024.`, "2024-04-10")?.value.start).toBe("2024-03-03");
  });

  it("does not widen the days by which reports are joined", () => {
    const bounds = told(`${MET}.`, { language: "en", published: "2025-05-21" }).reports[0]?.bounds;
    expect(bounds && bounds.last - bounds.first).toBe(2);
  });
});
