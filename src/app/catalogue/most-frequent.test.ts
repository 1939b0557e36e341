import fc from "fast-check";
import { expect, it } from "vitest";
import { mostFrequent } from "./most-frequent.ts";

it("tells the places of the largest numbers, and all that are as large as the last of them", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6)), fc.integer({ min: 1, max: 8 }), (counts, most) => {
      const sorted = counts.filter((count) => count > 0).sort((a, b) => b - a);
      const least = sorted[most - 1] ?? 1;
      expect(mostFrequent(Uint32Array.from(counts), most)).toEqual([...counts.keys()].filter((place) => (counts[place] ?? 0) >= least));
    }),
  );
  expect(mostFrequent(new Uint32Array(0), 3)).toEqual([]);
});
