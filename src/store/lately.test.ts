import { expect, it } from "vitest";
import { lately } from "./lately.ts";

/** What is asked for, and which of it had to be answered anew. */
function asked(most: number, keys: readonly number[], weigh?: (value: number) => number): number[] {
  const answered: number[] = [];
  const answer = lately<number, number>(
    most,
    (key) => {
      answered.push(key);
      return key * 10;
    },
    weigh,
  );
  for (const key of keys) expect(answer(key)).toBe(key * 10);
  return answered;
}

it("forgets first what was asked for longest ago", () => {
  expect(asked(2, [1, 2, 1, 3, 1, 2])).toEqual([1, 2, 3, 2]);
});

it("remembers as much as weighs no more than it may, and nothing that weighs more by itself", () => {
  const weigh = (value: number): number => value / 10;
  expect(asked(5, [1, 2, 2, 1, 3, 1, 2], weigh)).toEqual([1, 2, 3, 2]);
  expect(asked(5, [6, 6, 1, 1], weigh)).toEqual([6, 6, 1]);
});
