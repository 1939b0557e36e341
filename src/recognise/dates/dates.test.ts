import { describe, expect, it } from "vitest";
import { packsOf } from "../../../test/packs-of.ts";
import { segment } from "../../segment/segment.ts";
import { findDates } from "./dates.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: Test\nscript: Latn\norder: SVO\n",
  "languages/xx/terms.tsv":
    "month\t9\tseptember\t-\nmonth\t5\tmay\t-\nweekday\t1\tmonday\t-\nnumber\t2\tmonday\tordinal\nrelative\tprevious\tlast\t-\n",
  "languages/xx/dates.txt": `{day} {month} {year}?
from {day} to {day2} {month2}
{weekday} {relative}?
{ordinal-day} {relative}
{day}/{month}
the? {day} of {month}
`,
});

function dates(text: string): string[] {
  return findDates(segment(text, packs, "xx"), packs).map(({ from, to, by }) => `${text.slice(from, to)} ${by.replace(/.*:/, "")}`);
}

describe("dates", () => {
  it.each([
    ["on 18 September 2025 and 19 May", ["18 September 2025 1", "19 May 1"]],
    ["from 18 to 20 September", ["from 18 to 20 September 2"]],
    ["from 18 to nobody", []],
    ["the 5 of May", ["the 5 of May 6"]],
    ["5 of May", ["5 of May 6"]],
    ["it cost 3.18 May", []],
  ])("takes the longest way through a pattern: %s", (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it("takes the pattern that the data have first where two are as long", () => {
    expect(dates("Last week, Monday last")).toEqual(["Monday last 3"]);
  });

  it("keeps to a sentence: a pattern that leaves it matches nothing", () => {
    expect(dates("It was 18 September. 2025 was over.")).toEqual(["18 September 1"]);
  });
});
