import { expect, it } from "vitest";
import { loadScripts } from "../packs/load-scripts.ts";
import { createNames } from "./create-names.ts";

const names = createNames(loadScripts());

it.each([
  ["Abdellatif Hammouchi", "عبد اللطيف حموشي", "all-parts"],
  ["Recep Tayyip Erdoğan", "Tayyip Erdogan", "all-parts-of-one"],
  ["Ivan Petrov", "Иван Петров", "unread"],
  ["A. Hammouchi", "Abdellatif Hammouchi", "initial"],
  ["Hammouchi", "Abdellatif Hammouchi", "one-part"],
  ["Mohammed Ali", "Mohammed Ali Hassan", "common"],
  ["", "Abdellatif Hammouchi", "no-name"],
  ["Karim Sadiki", "Jorge Duarte", "nothing-answers"],
  ["Mohammed bin Nayef", "محمد بن سلمان", "other-parts"],
  ["Hamdan bin Mohammed bin Zayed", "Mohammed bin Zayed", "child"],
  ["Salman bin Abdulaziz", "Abdulaziz bin Salman", "child"],
  ["Faisal bin Farhan Al Saud", "Faisal bin Farhan bin Abdullah", "same-line"],
])("%s, %s: %s", (a, b, why) => {
  expect(names.explain(a, b).why).toBe(why);
  expect(names.explain(b, a).why).toBe(why);
});
