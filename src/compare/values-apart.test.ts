import { describe, expect, it } from "vitest";
import type { Passage, PassageValue } from "./passage.ts";
import { valuesApart } from "./values-apart.ts";

const value = (kind: PassageValue["kind"], key: string): PassageValue => ({ kind, key, exact: key, from: 0, to: key.length });
const passage = (values: readonly PassageValue[], numbers: readonly string[] = []) => ({ values, numbers }) as unknown as Passage;
const link = { left: [0, 1], right: [0, 1], shared: 50, moved: false } as const;
const compare = (a: string, b: string) => ({
  score: 0,
  verdict: a[0] === b[0] ? ("same" as const) : ("different" as const),
  because: [],
  rarity: 0,
});

const apart = (left: readonly PassageValue[], right: readonly PassageValue[], numbers: readonly string[] = []) =>
  valuesApart(link, [passage(left)], [passage(right, numbers)], compare).map(({ kind, left: ours, right: theirs }) =>
    [kind, ...ours.map(({ key }) => key), "/", ...theirs.map(({ key }) => key)].join(" "),
  );

describe("valuesApart", () => {
  it.each([
    ["another day", [value("date", "2025-09-18")], [value("date", "2025-09-19")], ["date 2025-09-18 / 2025-09-19"]],
    ["a day of the month that the other names", [value("date", "2025-09-18")], [value("date", "2025-09")], []],
    ["a day of the span that the other names", [value("date", "2025-09-20")], [value("date", "2025-09-18/2025-09-20")], []],
    ["a date that only one has", [value("date", "2025-09-18")], [], []],
    ["a city and its state", [value("place", "Ankara")], [value("place", "TR")], []],
    ["another city", [value("place", "Ankara")], [value("place", "Rabat")], ["place Ankara / Rabat"]],
    [
      "another ministry",
      [value("office", "minister/interior")],
      [value("office", "minister/defence")],
      ["office minister/interior / minister/defence"],
    ],
    ["a wider word for an office", [value("office", "minister/interior")], [value("office", "head")], []],
    ["a name spelt otherwise", [value("person", "Hammouchi")], [value("person", "Hamoushi")], []],
    ["another person", [value("person", "Hammouchi")], [value("person", "Laftit")], ["person Hammouchi / Laftit"]],
    ["a number", [value("number", "12")], [value("number", "15")], ["number 12 / 15"]],
    ["thousands in words", [value("number", "820")], [value("number", "820000")], []],
  ] as const)("%s", (_, left, right, found) => {
    const numbers = right.filter(({ kind }) => kind === "number").map(({ key }) => key);
    const ours = left.filter(({ kind }) => kind === "number").map(({ key }) => key);
    const told = valuesApart(link, [passage(left, ours)], [passage(right, numbers)], compare);
    const shown = told.map((own) => [own.kind, ...own.left.map(({ key }) => key), "/", ...own.right.map(({ key }) => key)].join(" "));
    expect(shown).toEqual(found);
  });

  it("takes a number in words for the same number", () => {
    expect(apart([value("number", "12")], [value("number", "3")], ["3", "12"])).toEqual([]);
  });

  it("says nothing of passages that have little in common", () => {
    expect(valuesApart({ ...link, shared: 3 }, [passage([value("date", "2025")])], [passage([value("date", "2024")])], compare)).toEqual(
      [],
    );
  });
});
