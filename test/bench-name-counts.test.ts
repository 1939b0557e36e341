import { describe, expect, it } from "vitest";
import { markedNames } from "../bench/peers/name-counts.ts";
import { nameReaders } from "../bench/peers/name-readers.ts";
import type { SentenceMarks } from "../eval/ntrex/marks.ts";

const SENTENCE = "Zainab Ouarghi and Ministers Barral and Ömer Taş left Lisbon, Portugal, on Moscow's and Dutch advice.";

const MARKS: SentenceMarks = {
  doc: "made-up",
  sentence: 0,
  persons: ["Zainab Ouarghi", "Barral", "Ömer Taş"],
  cities: [{ name: "Lisbon" }, { name: "Moscow", metonymOf: "RU" }],
  states: [
    { code: "PT", as: "name" },
    { code: "NL", as: "adjective" },
  ],
  doubtful: [
    { kind: "person", value: "Nielsen" },
    { kind: "city", value: "Porto" },
  ],
};

describe("names found in a marked sentence", () => {
  it("are right as marked, whatever their accents; a word in common is enough beside it", () => {
    const found = { persons: ["Zainab Ouarghi", "Minister Barral", "omer tas"], cities: [], states: [] };
    expect(markedNames(MARKS, found)).toMatchObject({
      persons: { hits: 2, missed: 1, unexpected: 1 },
      personsTouched: { hits: 3, missed: 0, unexpected: 0 },
    });
  });

  it("count once where a surname stands again, and each mark finds one of them", () => {
    const found = { persons: ["Zainab Ouarghi", "Ouarghi", "Ömer", "Taş"], cities: [], states: [] };
    expect(markedNames(MARKS, found)).toMatchObject({
      persons: { hits: 1, missed: 2, unexpected: 2 },
      personsTouched: { hits: 2, missed: 1, unexpected: 1 },
    });
  });

  it("are neither right nor wrong where readers may differ, or a state's adjective is found", () => {
    const found = { persons: ["Nielsen"], cities: ["Porto", "Lisbon"], states: ["NL", "PT", "RU"] };
    expect(markedNames(MARKS, found)).toMatchObject({
      persons: { hits: 0, missed: 3, unexpected: 0 },
      places: { hits: 3, missed: 0, unexpected: 0 },
    });
  });

  it("are unexpected where no mark stands, and all missed where nothing is found", () => {
    expect(markedNames(MARKS, { persons: [], cities: ["Madrid"], states: ["ES"] }).places).toEqual({ hits: 0, missed: 3, unexpected: 2 });
    expect(markedNames(MARKS)).toMatchObject({ persons: { missed: 3 }, places: { missed: 3, unexpected: 0 } });
  });
});

describe("each tool", () => {
  it.each(nameReaders().map((reader) => [reader.name, reader] as const))(
    "%s reads persons, and places where it knows them",
    (_, reader) => {
      const [found] = reader.read("made-up", ["Mr. John Smith flew to Paris and to Spain."]);
      expect(found?.persons).toContain("John Smith");
      expect(found?.cities).toEqual(reader.knowsPlaces ? ["Paris"] : []);
      expect(found?.states).toEqual(reader.knowsPlaces ? ["ES"] : []);
      expect(reader.read("made-up", [SENTENCE, "Nothing is here."])).toHaveLength(2);
    },
  );
});
