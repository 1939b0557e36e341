import fc from "fast-check";
import { expect, it } from "vitest";
import { type CountedPair, PairTally } from "./pair-tally.ts";

it("tells the most frequent pairs, and all that are as frequent as the last of them; cleared, it begins anew", () => {
  const number = fc.nat(9);
  const pairs = fc.array(fc.tuple(number, number));
  fc.assert(
    fc.property(pairs, pairs, fc.integer({ min: 1, max: 8 }), fc.constantFrom(10, 3_000), (before, told, most, size) => {
      const tally = new PairTally(size);
      for (const [a, b] of before) tally.add(a, b);
      tally.clear();
      const expected = new Map<number, number>();
      for (const [a, b] of told) {
        tally.add(a, b);
        const key = Math.min(a, b) * size + Math.max(a, b);
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const sorted = [...expected].sort(([, x], [, y]) => y - x);
      const least = sorted[most - 1]?.[1] ?? 1;
      const pairsOf = sorted.flatMap(([key, count]): CountedPair[] =>
        count >= least ? [[Math.floor(key / size), key % size, count]] : [],
      );
      const inOrder = (list: readonly CountedPair[]) => list.toSorted(([a, b], [c, d]) => a - c || b - d);
      expect(inOrder(tally.mostFrequent(most))).toEqual(inOrder(pairsOf));
    }),
  );
});
