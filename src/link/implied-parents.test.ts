import { describe, expect, it } from "vitest";
import { impliedParents, type JoinedFacts } from "./implied-parents.ts";

const facts = (id: string, more: Partial<JoinedFacts> = {}): JoinedFacts => ({
  id,
  level: "atomic",
  kind: "talks",
  isPart: false,
  persons: new Set(["x", "y"]),
  states: new Set(["MA", "TR"]),
  leading: more.persons ?? new Set(["x", "y"]),
  days: [],
  cities: new Set(),
  countries: new Set(),
  bounds: { first: 101, last: 101 },
  ...more,
});
const visit = (id: string, more: Partial<JoinedFacts> = {}): JoinedFacts =>
  facts(id, { level: "container", kind: "visit", persons: new Set(["x"]), bounds: { first: 100, last: 102 }, ...more });
const parent = (...all: JoinedFacts[]): string | undefined => impliedParents(all).get("talks");

describe("impliedParents", () => {
  it("lays talks into the visit of one of those who talk, on its days and between its states", () => {
    expect(parent(facts("talks"), visit("v"))).toBe("v");
    expect(parent(facts("talks", { states: new Set(["TR"]) }), visit("v", { persons: new Set(["x", "y"]) }))).toBe("v");
  });

  it.each([
    ["on other days", { bounds: { first: 103, last: 103 } }],
    ["without a date", { bounds: null }],
    ["in another city", { cities: new Set(["Fez"]) }],
    ["with another state", { states: new Set(["MA", "FR"]) }],
    ["by telephone", { kind: "call" as const }],
    ["told as a part of something else", { isPart: true }],
  ])("but not those %s", (_, more) => {
    expect(parent(facts("talks", more), visit("v", { cities: new Set(["Rabat"]) }))).toBeUndefined();
  });

  describe("where nobody tells the days of one of them", () => {
    const placed = { cities: new Set(["Rabat"]), countries: new Set(["MA"]) };
    const undated = visit("v", { ...placed, bounds: null, persons: new Set(["x", "y", "z"]) });
    const talks = (id: string, more: Partial<JoinedFacts> = {}): JoinedFacts => facts(id, { ...placed, ...more });

    it("lays talks into the one visit of two of the same persons in the same place", () => {
      expect(parent(talks("talks"), undated)).toBe("v");
      expect(parent(talks("talks", { bounds: null, cities: new Set() }), undated)).toBe("v");
      expect(parent(talks("talks", { bounds: null }), visit("v", { ...placed, persons: new Set(["x", "y"]) }))).toBe("v");
      expect([...impliedParents([undated, talks("b"), talks("a", { bounds: { first: 103, last: 103 } })]).keys()].sort()).toEqual([
        "a",
        "b",
      ]);
    });

    it.each([
      ["with one person in common", { leading: new Set(["x", "w"]) }],
      ["in another city", { cities: new Set(["Fez"]) }],
      ["of which nobody tells the place", { cities: new Set<string>(), countries: new Set<string>() }],
    ])("but not talks %s", (_, more) => {
      expect(parent(talks("talks", more), undated)).toBeUndefined();
    });

    it("nor where the same persons met at two times, or the days of the week are others", () => {
      expect(impliedParents([undated, talks("a"), talks("b", { bounds: { first: 300, last: 300 } })]).size).toBe(0);
      expect(parent(talks("talks", { bounds: null }), undated, { ...undated, id: "w" })).toBeUndefined();
      const day = { level: "atomic", bounds: null } as const;
      const on = (weekday: number): JoinedFacts["days"] => [{ ...day, yearless: { month: null, day: null, weekday } }];
      expect(parent(talks("talks", { bounds: null, days: on(1) }), { ...undated, days: on(4) })).toBeUndefined();
      expect(parent(talks("talks", { bounds: null, days: on(4) }), { ...undated, days: on(4) })).toBe("v");
    });
  });

  it("asks for two persons of anything but a visit", () => {
    expect(parent(facts("talks"), visit("fair", { kind: "exhibition" }))).toBeUndefined();
    expect(parent(facts("talks"), visit("fair", { kind: "exhibition", persons: new Set(["x", "y", "z"]) }))).toBe("fair");
  });

  it("takes the container with more persons in common, then the smaller id, whatever the order", () => {
    const both = [visit("a"), visit("b", { persons: new Set(["x", "y"]) })];
    expect(parent(facts("talks"), ...both)).toBe("b");
    expect(parent(facts("talks"), visit("b"), visit("a"))).toBe("a");
  });
});
