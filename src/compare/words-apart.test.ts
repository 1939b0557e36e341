import { expect, it } from "vitest";
import type { Passage } from "./passage.ts";
import { wordsApart } from "./words-apart.ts";

const passage = (exact: string, from = 0) => ({ exact, from, to: from + exact.length }) as Passage;
const whole = { left: [0, 1], right: [0, 1], shared: 0, moved: false } as const;
const quoted = (text: string, spans: readonly { from: number; to: number }[] = []) => spans.map(({ from, to }) => text.slice(from, to));

it("finds the runs of words that only one version has", () => {
  const [one, other] = ["The minister received his guest, says a communiqué of the ministry.", "The minister warmly received his guest."];
  const apart = wordsApart(whole, [passage(one)], [passage(other)]);
  expect(quoted(one, apart?.left)).toEqual(["says a communiqué of the ministry"]);
  expect(quoted(other, apart?.right)).toEqual(["warmly"]);
});

it("has nothing to say of sentences in other words", () => {
  expect(wordsApart(whole, [passage("They met in Rabat.")], [passage("Talks were held at the ministry.")])).toBeNull();
});

it("ends a run where its passage ends", () => {
  const [first, second] = ["He came on Monday with aides.", "New guards left on Friday."];
  const left = [passage(first), passage(second, 100)];
  const right = [passage("He came on Monday. left on Friday.")];
  expect(wordsApart({ ...whole, left: [0, 2] }, left, right)?.left).toEqual([
    { from: 18, to: 28 },
    { from: 100, to: 110 },
  ]);
});
