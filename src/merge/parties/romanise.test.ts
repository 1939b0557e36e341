import { describe, expect, it } from "vitest";
import { createNames } from "../../names/create-names.ts";
import { loadPacks } from "../../packs/load.ts";
import { createMerging } from "../../pipeline/merging.ts";

const packs = loadPacks();
const { romanise } = createMerging(() => packs, createNames(packs)).parties;

describe("romanise", () => {
  it.each([
    ["محمد", "Mohammed"],
    ["عبد اللطيف حموشي", "Abdul Latif Hamoushi"],
    ["ناصر بوريطة", "Nasser Bourita"],
    ["المنصوري", "al-Mansouri"],
    ["قره", "Qara"],
  ])("writes %s as %s", (arabic, latin) => {
    expect(romanise(arabic)).toBe(latin);
  });

  it("leaves other scripts as they are", () => {
    expect(romanise("Münir Karaloğlu")).toBe("Münir Karaloğlu");
  });

  it("never gives nothing for something", () => {
    expect(romanise("؟")).toBe("؟");
  });
});
