import { expect, it } from "vitest";
import { parseFlags } from "./flags.ts";
import { formsOf, openingWords, wordsIn } from "./forms.ts";
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

it("reads any year where a form has a slot for one", () => {
  const spelt = (form: string) => formsOf({ form, flags: parseFlags("-") }).map(({ words }) => words.join(" "));
  expect(spelt("MSC {year}")).toContain("msc 2031");
  expect(spelt("MSC {year}")).not.toContain("msc 2099");
  expect(openingWords("ADF{year}")).toContain("adf2027");
  expect(openingWords("MSC {year}")).toEqual(["msc"]);
  expect(wordsIn(["MSC {year}"])).toContain("2019");
});
