import fc from "fast-check";
import { expect, it } from "vitest";
import { PairTally } from "./pair-tally.ts";

it("tells the most frequent pairs, and all that are as frequent as the last of them", () => {
  const number = fc.nat(9);
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), fc.integer({ min: 1, max: 8 }), fc.constantFrom(10, 3_000), (pairs, most, size) => {
      const tally = new PairTally(size);
      const expected = new Map<number, number>();
      for (const [a, b] of pairs) {
        tally.add(a, b);
        const key = Math.min(a, b) * size + Math.max(a, b);
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const sorted = [...expected].sort(([, x], [, y]) => y - x);
      const least = sorted[most - 1]?.[1] ?? 1;
      const byKey = (list: readonly (readonly [number, number])[]) => list.toSorted(([a], [b]) => a - b);
      expect(byKey(tally.mostFrequent(most))).toEqual(byKey(sorted.filter(([, count]) => count >= least)));
    }),
  );
});
