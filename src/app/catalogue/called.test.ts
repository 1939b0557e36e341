import { expect, it } from "vitest";
import { calledIn } from "./called.ts";

const name = (text: string, language: string, documents: number) => ({
  text,
  language,
  documents: Array.from({ length: documents }, (_, at) => `doc_${at}` as const),
  because: "",
});

it("calls somebody in each language in full, as most texts do", () => {
  const names = [name("Bouslama", "fr", 5), name("Riadh Bouslama", "fr", 2), name("Riad Bouslama", "fr", 1), name("بوسلامة", "ar", 1)];
  expect([...calledIn("Riadh Bouslama", names)]).toEqual([
    ["fr", "Riadh Bouslama"],
    ["ar", "بوسلامة"],
  ]);
});

it("takes no spelling that says less than the name, in the same letters", () => {
  const names = [name("Garnier de Brie", "en", 3), name("Olivier Garnier de Brie", "fr", 1), name("غارنييه دو بري", "ar", 1)];
  expect([...calledIn("Olivier Garnier de Brie", names)]).toEqual([
    ["fr", "Olivier Garnier de Brie"],
    ["ar", "غارنييه دو بري"],
  ]);
});
