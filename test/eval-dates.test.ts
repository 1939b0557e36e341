import { describe, expect, it } from "vitest";
import { scored } from "../eval/dates/score.ts";
import { countApart, type Example, select } from "../eval/dates/select.ts";
import { isoOfDay } from "../src/text/calendar.ts";

const example = (text: string, more: Partial<Example> = {}): Example => ({
  lang: "en",
  kind: "datetime",
  text,
  ref: "2025-09-21T10:00:00Z",
  values: ["2025-09-18T00:00:00"],
  grain: "Day",
  ...more,
});

/** Kind and days of the only phrase that is chosen of some examples. */
function chosen(...examples: Example[]): string[] {
  return select(examples).map(({ kind, days }) => `${kind} ${days ? `${isoOfDay(days.first)}/${isoOfDay(days.last)}` : "-"}`);
}

describe("phrases of the suite", () => {
  it.each<[Example, string]>([
    [example("18 September"), "day 2025-09-18/2025-09-18"],
    [example("last week", { values: ["2025-09-08T00:00:00"], grain: "Week" }), "week 2025-09-08/2025-09-14"],
    [example("February 2024", { values: ["2024-02-01T00:00:00"], grain: "Month" }), "month 2024-02-01/2024-02-29"],
    [example("third quarter", { values: ["2025-07-01T00:00:00"], grain: "Quarter" }), "quarter 2025-07-01/2025-09-30"],
    [example("in 2024", { values: ["2024-01-01T00:00:00"], grain: "Year" }), "year 2024-01-01/2024-12-31"],
    [
      example("18 to 20 September", { kind: "datetimeInterval", values: ["2025-09-18T00:00:00", "2025-09-21T00:00:00"] }),
      "range of days 2025-09-18/2025-09-20",
    ],
    [example("not a day", { kind: "negative", values: [], grain: null }), "no date -"],
  ])("$text", (own, expected) => {
    expect(chosen(own, own)).toEqual([expected]);
  });

  it("of clocks, feasts and other languages are none of them", () => {
    expect(
      chosen(example("at noon", { grain: "Hour" }), example("a feast", { holiday: "Feast" }), example("am Montag", { lang: "de" })),
    ).toEqual([]);
  });

  it("that are set apart are counted by their reason", () => {
    const apart = [
      example("18 09 2025", { lang: "fr" }),
      example("this summer"),
      example("upcoming two weeks"),
      example("upcoming two weeks"),
    ];
    expect(chosen(...apart)).toEqual([]);
    expect([...countApart(apart)]).toEqual([
      ["figures alone", 1],
      ["season", 1],
      ["contradiction", 1],
    ]);
  });
});

describe("what becomes of a phrase", () => {
  const [thursday] = select([example("Thursday", { values: ["2025-09-25T00:00:00"] })]);
  const [nothing] = select([example("nothing", { kind: "negative", values: [] })]);
  it.each([
    [["2025-09-25"], "exact"],
    [["2025-09-25/2025-09-25"], "exact"],
    [["2025-09-18"], "other side"],
    [["2025-09"], "coarser"],
    [["2025-09-26"], "wrong"],
    [["2025-09-25", "2025"], "wrong"],
    [["?"], "wrong"],
    [[], "missed"],
  ])("%j is %s", (values, outcome) => {
    expect(thursday && scored(thursday, values).outcome).toBe(outcome);
  });

  it("that is no date is left alone or is not", () => {
    expect(nothing && [scored(nothing, []).outcome, scored(nothing, ["2025"]).outcome]).toEqual(["untouched", "false alarm"]);
  });
});
