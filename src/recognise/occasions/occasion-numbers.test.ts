import { describe, expect, it } from "vitest";
import { packs } from "../../../test/read-text.ts";
import { segment } from "../../segment/segment.ts";
import { editionAt, editionBefore, yearAfter, yearOf } from "./occasion-numbers.ts";

/** The edition before the word `forum` (or the one given). */
function editionOf(text: string, word = "forum"): [number, string] | null {
  const segmented = segment(text, packs, null);
  const at = segmented.tokens.findIndex((token) => token.text === word);
  const found = editionBefore(at, segmented.sentences[segmented.sentenceOf[at] ?? 0]?.first ?? 0, segmented);
  return found && [found.value, text.slice(found.from, found.to)];
}

describe("editionBefore", () => {
  it.each([
    ["La 93e session du forum est ouverte.", 93, "93e"],
    ["The 42nd session of the forum was opened.", 42, "42nd"],
    ["La 93ª sesión del forum se abrió en la ciudad.", 93, "93ª"],
    ["La troisième édition du forum est dans la ville.", 3, "troisième"],
    ["The fifth edition of the forum was opened.", 5, "fifth"],
  ])("%s", (text, value, words) => {
    expect(editionOf(text)).toEqual([value, words]);
  });

  it("adds units and tens of Arabic", () => {
    expect(editionOf("افتتحت الدورة الثالثة والتسعون منتدى في المدينة.", "منتدي")).toEqual([93, "الثالثة والتسعون"]);
  });

  it("takes no number of another clause, and none that counts something else", () => {
    expect(editionOf("Le 3e jour, le forum est dans la ville.")).toBeNull();
    expect(editionOf("Les 250 délégués du forum sont dans la ville.")).toBeNull();
    expect(editionOf("Le forum est dans la ville.")).toBeNull();
  });
});

describe("editionAt", () => {
  it("reads the number behind the word for an edition", () => {
    const segmented = segment("session 42 de la conférence", packs, "fr");
    expect(editionAt(1, segmented)).toMatchObject({ value: 42, first: 1, last: 1 });
    expect(editionAt(2, segmented)).toBeNull();
  });
});

describe("yearAfter", () => {
  const year = (text: string): number | null => {
    const segmented = segment(text, packs, "fr");
    return yearAfter(1, segmented.tokens.length - 1, segmented)?.value ?? null;
  };

  it("reads a year close behind a name", () => {
    expect(year("forum 2025 de la ville")).toBe(2025);
    expect(year("forum de la ville 2025")).toBe(2025);
    expect(year("forum'24 de la ville")).toBe(2024);
  });

  it("reads none behind a comma, further on, or where figures are no year", () => {
    expect(year("forum, 2025 fut une belle année")).toBeNull();
    expect(year("forum de la ville et de la région 2025")).toBeNull();
    expect(year("forum 12 de la ville")).toBeNull();
    expect(year("forum 3025 de la ville")).toBeNull();
  });
});

describe("yearOf", () => {
  it("takes two figures only where they stand for a year", () => {
    expect([yearOf("2025", false), yearOf("24", true), yearOf("24", false), yearOf("1789", false), yearOf("20255", true)]).toEqual([
      2025,
      2024,
      null,
      null,
      null,
    ]);
  });
});
