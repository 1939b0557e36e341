import { describe, expect, it } from "vitest";
import { impliedParents, type JoinedFacts } from "./implied-parents.ts";

const facts = (id: string, more: Partial<JoinedFacts> = {}): JoinedFacts => ({
  id,
  level: "atomic",
  kind: "talks",
  isPart: false,
  persons: new Set(["x", "y"]),
  states: new Set(["MA", "TR"]),
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
