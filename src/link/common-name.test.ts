import { expect, it } from "vitest";
import { createNames } from "../names/create-names.ts";
import { loadPacks } from "../packs/load.ts";
import { isCommon } from "./common-name.ts";

const names = createNames(loadPacks());

it.each([
  ["Mohamed Ali", "محمد علي"],
  ["Ahmed Hassan", "Ahmad Hasan"],
  ["Hammouchi", "Abdellatif Hammouchi"],
  ["A. Hammouchi", "Abdellatif Hammouchi"],
])("many may bear what %s and %s have in common", (a, b) => {
  expect(isCommon(names.compare(a, b))).toBe(true);
});

it.each([
  ["Abdellatif Hammouchi", "عبد اللطيف حموشي"],
  ["Ali Yerlikaya", "علي يرليكايا"],
])("what %s and %s have in common finds its bearer", (a, b) => {
  expect(isCommon(names.compare(a, b))).toBe(false);
});
