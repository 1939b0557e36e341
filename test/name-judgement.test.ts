import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestF1, cuts, mostAtPrecision, ofClaims, type Scored } from "../bench/names/judgement.ts";

const RIGHT = true;
const WRONG = false;

function scored(...pairs: readonly (readonly [number, boolean])[]): readonly Scored[] {
  return pairs.map(([score, same]) => ({ score, same }));
}

const anyPairs = fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }), same: fc.boolean() }), { maxLength: 30 });

describe("cuts", () => {
  it("finds precision, recall and F1 at every score", () => {
    const all = cuts(scored([3, RIGHT], [2, WRONG], [1, RIGHT], [0, WRONG]));
    expect(all.map(({ threshold, precision, recall }) => [threshold, precision, recall])).toEqual([
      [3, 1, 0.5],
      [2, 0.5, 0.5],
      [1, 2 / 3, 1],
      [0, 0.5, 1],
    ]);
    expect(bestF1(all)).toMatchObject({ threshold: 1, f1: 0.8 });
  });

  it("takes all pairs of one score or none", () => {
    const all = cuts(scored([1, RIGHT], [1, RIGHT], [1, RIGHT], [1, WRONG]));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ precision: 0.75, recall: 1 });
    expect(mostAtPrecision(all, 0.99)).toBeNull();
  });

  it("does not depend on the order of the pairs", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        expect(cuts(pairs.toReversed())).toEqual(cuts(pairs));
      }),
    );
  });

  it("says of every threshold what counting says", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const rights = pairs.filter(({ same }) => same).length;
        for (const { threshold, precision, recall, f1 } of cuts(pairs)) {
          const claimed = pairs.filter(({ score }) => score >= threshold);
          const found = claimed.filter(({ same }) => same).length;
          expect(precision).toBe(found / claimed.length);
          expect(recall).toBe(rights === 0 ? 0 : found / rights);
          expect(f1).toBeCloseTo(found === 0 ? 0 : (2 * precision * recall) / (precision + recall), 12);
        }
      }),
    );
  });
});

describe("mostAtPrecision", () => {
  it("may lie below a threshold that is less precise", () => {
    const pairs = scored([9, WRONG], ...Array.from({ length: 3 }, () => [5, RIGHT] as const), [1, WRONG]);
    expect(mostAtPrecision(cuts(pairs), 0.75)).toMatchObject({ threshold: 5, recall: 1 });
  });
});

describe("ofClaims", () => {
  it("counts what is claimed", () => {
    const pairs = [
      { claimed: true, same: RIGHT },
      { claimed: true, same: WRONG },
      { claimed: false, same: RIGHT },
      { claimed: false, same: WRONG },
    ];
    expect(ofClaims(pairs)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});
