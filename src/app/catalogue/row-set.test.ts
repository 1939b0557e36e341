import fc from "fast-check";
import { expect, it } from "vitest";
import { RowSet } from "./row-set.ts";

const SIZE = 100;
const rows = fc.uniqueArray(fc.nat(SIZE - 1));

function setOf(list: readonly number[]): RowSet {
  const set = new RowSet(SIZE);
  for (const row of list) set.add(row);
  return set;
}

function listOf(set: RowSet): number[] {
  return [...set.rows()];
}

it("holds what was added, in order", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const set = setOf(list);
      expect(listOf(set)).toEqual(list.toSorted((a, b) => a - b));
      expect(set.count()).toBe(list.length);
      for (let row = 0; row < SIZE; row++) expect(set.has(row)).toBe(list.includes(row));
    }),
  );
});

it("tells so many rows from one on", () => {
  fc.assert(
    fc.property(rows, fc.nat(SIZE), fc.nat(SIZE), (list, first, most) => {
      const expected = list.filter((row) => row >= first).sort((a, b) => a - b);
      expect(setOf(list).from(first, most)).toEqual(expected.slice(0, most));
    }),
  );
});

it("joins sets as sets are joined", () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const [one, other] = [new Set(a), new Set(b)];
      expect(new Set(listOf(setOf(a).and(setOf(b))))).toEqual(one.intersection(other));
      expect(new Set(listOf(setOf(a).or(setOf(b))))).toEqual(one.union(other));
      expect(new Set(listOf(setOf(a).not()))).toEqual(new Set(Array(SIZE).keys()).difference(one));
    }),
  );
});

it("holds all rows of any number of them", () => {
  fc.assert(
    fc.property(fc.nat(200), (size) => {
      const all = RowSet.all(size);
      expect(listOf(all)).toEqual([...Array(size).keys()]);
      expect(listOf(all.not())).toEqual([]);
    }),
  );
});
