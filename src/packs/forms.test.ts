import { expect, it } from "vitest";
import { formsOf, wordsIn } from "./forms.ts";
import { loadPacks } from "./load.ts";

it("tells of every form of the packs the words that stand in it", () => {
  const { entries } = loadPacks().lexicon;
  const words = wordsIn(entries.flatMap(({ form, flags }) => [form, ...["fem", "pl", "masc"].flatMap((name) => flags.get(name) ?? [])]));
  const missing = entries.flatMap((entry) => formsOf(entry).flatMap((form) => form.words.filter((word) => !words.has(word))));
  expect(missing).toEqual([]);
});

it("tells words that grow within brackets", () => {
  expect([...wordsIn(["directeur[s] (général|adjoint)"])].sort()).toEqual(["adjoint", "directeur", "directeurs", "general"]);
});
