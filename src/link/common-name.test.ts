import { expect, it } from "vitest";
import { createNames } from "../names/create-names.ts";
import { loadPacks } from "../packs/load.ts";
import { isCommonName } from "./common-name.ts";

const names = createNames(loadPacks());

it.each(["Mohamed Ali", "محمد علي", "Ahmed Hassan", "Mohammed bin Salman"])("%s is a name that many bear", (name) => {
  expect(isCommonName(name, names)).toBe(true);
});

it.each(["Abdellatif Hammouchi", "عبد اللطيف حموشي", "Ali Yerlikaya", "Hammouchi"])("%s finds its bearer", (name) => {
  expect(isCommonName(name, names)).toBe(false);
});
