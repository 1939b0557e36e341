import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byCodeUnits } from "../text/order.ts";
import { type Pair, pairKey, partition } from "./partition.ts";

interface Point {
  readonly id: string;
  readonly value: number;
  readonly colour: number;
}

/** Points on a line: near ones share a key; two of one colour are distinct. */
const rules = {
  id: (point: Point) => point.id,
  keysOf: (point: Point) => [`${Math.floor(point.value / 8)}`, `${Math.floor((point.value + 4) / 8)}+`],
  score: (a: Point, b: Point) => 4 - Math.abs(a.value - b.value),
  veto: (a: Point, b: Point) => a.colour !== 0 && a.colour === b.colour,
};

const points = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 60 }), colour: fc.integer({ min: 0, max: 3 }) }), { maxLength: 30 })
  .map((list) => list.map((point, index): Point => ({ ...point, id: `n${(index * 7919) % 101}` })));

const pairsOf = (list: readonly Point[]): fc.Arbitrary<Pair[]> =>
  list.length < 2
    ? fc.constant([])
    : fc.array(fc.tuple(fc.constantFrom(...list.map((p) => p.id)), fc.constantFrom(...list.map((p) => p.id))), { maxLength: 3 });

describe("partition", () => {
  it("gives the same groups for any order of the nodes", () => {
    fc.assert(
      fc.property(
        points.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), pairsOf(list))),
        ([list, shuffled, must]) => {
          expect([...partition(shuffled, { ...rules, must })]).toEqual([...partition(list, { ...rules, must })]);
        },
      ),
    );
  });

  it("never puts a vetoed pair into one group", () => {
    fc.assert(
      fc.property(points, (list) => {
        const groups = partition(list, rules);
        for (const a of list)
          for (const b of list) if (a.id < b.id && rules.veto(a, b)) expect(groups.get(a.id)).not.toBe(groups.get(b.id));
      }),
    );
  });

  it("keeps what must not be together apart, whatever else is asked", () => {
    fc.assert(
      fc.property(
        points.chain((list) => fc.tuple(fc.constant(list), pairsOf(list), pairsOf(list))),
        ([list, must, mustNot]) => {
          const groups = partition(list, { ...rules, must, mustNot });
          for (const [a, b] of mustNot) if (a !== b) expect(groups.get(a)).not.toBe(groups.get(b));
        },
      ),
    );
  });

  it("answers for a key-closed part as it does for the whole", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 29 }), (list, start) => {
        const first = list[start % Math.max(list.length, 1)];
        if (!first) return;
        const closed = closure(first, list);
        const whole = partition(list, rules);
        for (const [id, group] of partition(closed, rules)) expect(whole.get(id)).toBe(group);
      }),
    );
  });

  it("names a group by its smallest id and joins whole groups by judgement", () => {
    const a: Point = { id: "a", value: 0, colour: 1 };
    const near: Point = { id: "b", value: 1, colour: 0 };
    const far: Point = { id: "c", value: 50, colour: 1 };
    const farNear: Point = { id: "d", value: 51, colour: 0 };
    const groups = partition([farNear, far, near, a], { ...rules, must: [["d", "b"]] });
    expect([...groups.values()]).toEqual(["a", "a", "a", "a"]);
  });

  it("refuses a score that is no whole number", () => {
    const [a, b]: Point[] = [
      { id: "a", value: 0, colour: 0 },
      { id: "b", value: 0, colour: 0 },
    ] as const;
    expect(() => partition([a!, b!], { ...rules, score: () => 0.5 })).toThrow("whole number");
  });

  it("gives a pair one key, and orders as no locale does", () => {
    expect(pairKey("b", "a")).toBe(pairKey("a", "b"));
    expect(["é", "z", "Z"].sort(byCodeUnits)).toEqual(["Z", "z", "é"]);
  });
});

function closure(first: Point, list: readonly Point[]): Point[] {
  const closed = new Set([first]);
  for (const point of closed) {
    const keys = new Set(rules.keysOf(point));
    for (const other of list) if (rules.keysOf(other).some((key) => keys.has(key))) closed.add(other);
  }
  return [...closed];
}
