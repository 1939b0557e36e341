import { describe, expect, it } from "vitest";
import { madeUpRecords, WHOLE } from "../../test/made-up/made-up-records.ts";
import { OF_STORY, TALKS, toldStory } from "../../test/told-story.ts";
import type { Subject } from "../types/subject.ts";
import { markdown } from "./markdown.ts";

const PAIR: Subject = { kind: "pair", ids: ["MA", "TR"], name: "Morocco and Türkiye" };
const written = (records = toldStory(), subject: Subject = OF_STORY): string => [...markdown.write(records, subject)].join("");

it("writes what the golden pages have", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/story.md");
  await expect(written(madeUpRecords(), PAIR)).toMatchFileSnapshot("../../test/golden/pair.md");
});

describe("a page in Markdown", () => {
  it("has what the page in HTML has, in the same order", () => {
    const headings = written()
      .split("\n")
      .filter((line) => line.startsWith("## "));
    expect(headings.map((line) => line.slice(3))).toEqual([
      "Who says so",
      "Who tells it themselves, and who copied",
      "Who dropped the credit",
      "What only a machine translation says",
      "What is told",
      "The texts",
    ]);
    expect(written(madeUpRecords(), WHOLE).match(/^### /gm)).toHaveLength(9);
  });

  it("gives no letter of a text a meaning", () => {
    const page = written();
    expect(page).not.toMatch(/<script|<img|<des>/);
    expect(page).not.toContain("\u202e");
    expect(page).toContain("\\*de\\* \\`sécurité\\`");
    expect(page).toContain("javascript:alert(1)");
    expect(page).not.toMatch(/\]\(javascript|<javascript/);
  });

  it("keeps words in their own direction", () => {
    expect(written()).toContain("“\u2068الرباط\u2069”");
    const isolates = [...written().matchAll(/[\u2068\u2069]/g)].map(([mark]) => mark);
    expect(isolates.filter((mark) => mark === "\u2068")).toHaveLength(isolates.length / 2);
  });

  it("leads from words to their text", () => {
    const page = written();
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = ""]) => target);
    const places = new Set([...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, own = ""]) => own));
    expect(targets.filter((target) => !places.has(target))).toEqual([]);
    expect(places.has(TALKS)).toBe(true);
  });

  it("says what is invented", () => {
    expect(written()).toContain("> **Invented coverage.** 4 of the 5 texts");
    expect(written()).toContain("**talks, held** (invented)");
  });
});
