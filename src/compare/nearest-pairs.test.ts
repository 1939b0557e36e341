import { describe, expect, it } from "vitest";
import { nearestPairs } from "./nearest-pairs.ts";
import { traceOf } from "./trace.ts";

const text = (...words: readonly string[]) => ({
  words,
  passages: [{ length: 1, apart: false, traces: words.map((word) => traceOf("word", word)), numbers: [], values: [] }],
});

describe("nearestPairs", () => {
  it("pairs texts that have something in common, in their order", () => {
    const pairs = nearestPairs([text("a", "b"), text("c"), text("b", "c")], () => true);
    expect(pairs.map((pair) => pair.map(({ words }) => words.join("")).join(" "))).toEqual(["ab bc", "c bc"]);
  });

  it("pairs each text with few others, however many there are", () => {
    const texts = Array.from({ length: 300 }, (_, at) => text("all", `tens ${Math.floor(at / 20)}`, `own ${at}`));
    expect(nearestPairs(texts, () => true).length).toBeLessThanOrEqual(8 * texts.length);
  });

  it("prefers those that have most in common", () => {
    const near = text("a", "b", "c");
    const texts = [text("a", "b", "c", "d"), ...Array.from({ length: 9 }, () => text("a", "b")), near];
    expect(nearestPairs(texts, (left) => left === texts[0]).map(([, other]) => other)).toContain(near);
  });
});
