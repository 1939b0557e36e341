import { beforeAll, describe, expect, it } from "vitest";
import { createNames } from "../names/create-names.ts";
import type { Names } from "../names/names.ts";
import { loadPacks } from "../packs/load.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { ReportId } from "../types/ids.ts";
import { createSeats, type SeatOf } from "./office-seats.ts";
import { parentOf } from "./parents.ts";
import { settledPairs } from "./settled-pairs.ts";

let names: Names;
let seatOf: SeatOf;
beforeAll(() => {
  const packs = loadPacks();
  names = createNames(packs);
  seatOf = createSeats(() => packs.labels);
});

function report(
  letter: string,
  persons: readonly (readonly [form: string, name: string, state: string | null, office: string | null])[],
  parent: ReportId | null = null,
): ReportFacts {
  const facts = {
    kind: "talks",
    level: "atomic",
    status: "held",
    bounds: null,
    yearless: null,
    offices: [],
    states: [],
    city: null,
    country: null,
    company: [],
    occasion: null,
  } as const;
  return {
    id: `rep_${letter}`,
    document: `doc_${letter}`,
    parent,
    ...facts,
    persons: persons.map(([form, name, state, office]) => ({ form: `frm_${form}`, name, state, office })),
  };
}

describe("what an engagement settles", () => {
  it("is a name in doubt beside the only one that it can be", () => {
    const full = report("a", [
      ["a", "Gérald Darmanin", "FR", "interior"],
      ["x", "Abdelouafi Laftit", "MA", null],
    ]);
    expect(settledPairs([full, report("b", [["b", "Darmanin", "FR", null]])], names, seatOf)).toEqual([["frm_a", "frm_b"]]);
    expect(settledPairs([full, report("b", [["b", "Darmanin", "BE", null]])], names, seatOf)).toEqual([]);
    expect(settledPairs([full, report("b", [["b", "Darmanin", null, null]])], names, seatOf)).toEqual([]);
    expect(settledPairs([full, report("b", [["b", "Darmanin", null, "interior"]])], names, seatOf)).toEqual([["frm_a", "frm_b"]]);
  });

  it("is a full name without its state, or a common one with other offices that the same man can hold", () => {
    const stateless = report("a", [["a", "Abdelouafi Laftit", null, null]]);
    expect(settledPairs([stateless, report("b", [["b", "Abdelouafi Laftit", "MA", null]])], names, seatOf)).toEqual([["frm_a", "frm_b"]]);
    const minister = report("a", [["a", "Mohamed Ali", "EG", "minister/interior"]]);
    const of = (office: string | null) => settledPairs([minister, report("b", [["b", "Mohamed Ali", "EG", office]])], names, seatOf);
    expect(of("prime-minister")).toEqual([["frm_a", "frm_b"]]);
    expect(of(null)).toEqual([["frm_a", "frm_b"]]);
    expect(of("governor")).toEqual([]);
  });

  it("is nothing where two can be meant, or one document tells both", () => {
    const two = report("a", [
      ["a", "Abdellatif Hammouchi", "MA", null],
      ["c", "Karim Hammouchi", "MA", null],
    ]);
    expect(settledPairs([two, report("b", [["b", "Hammouchi", "MA", null]])], names, seatOf)).toEqual([]);
    expect(
      settledPairs(
        [
          report("a", [
            ["a", "Gérald Darmanin", "FR", null],
            ["b", "Darmanin", "FR", null],
          ]),
        ],
        names,
        seatOf,
      ),
    ).toEqual([]);
  });
});

describe("a parent", () => {
  it("is the engagement of most parents of its reports", () => {
    const groups = new Map<ReportId, ReportId>([
      ["rep_p", "rep_p"],
      ["rep_q", "rep_p"],
      ["rep_r", "rep_r"],
      ["rep_a", "rep_a"],
    ]);
    const children = [report("a", [], "rep_r"), report("b", [], "rep_p"), report("c", [], "rep_q"), report("d", [])];
    expect(parentOf(children, (id) => groups.get(id))).toBe("rep_p");
    expect(parentOf([report("a", [])], (id) => groups.get(id))).toBeNull();
    expect(parentOf([report("a", [], "rep_a")], (id) => groups.get(id))).toBeNull();
  });
});
