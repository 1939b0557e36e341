import { expect, it } from "vitest";
import { statesNamed } from "./states-named.ts";

const STATES = ["MA", "MR", "TR", "ES"].map((value) => ({ value, label: null, count: 1 }));

it.each([
  ["Morocco", ["MA"]],
  ["maroc", ["MA"]],
  ["المغرب", ["MA"]],
  ["مغرب", ["MA"]],
  ["turkiye", ["TR"]],
  ["Fas", ["MA"]],
  ["espana", ["ES"]],
  ["m", []],
  ["Narnia", []],
])("finds the states that %s may mean", (words, codes) => {
  expect(statesNamed(words, STATES).map(({ value }) => value)).toEqual(codes);
});
