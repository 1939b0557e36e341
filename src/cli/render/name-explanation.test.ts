import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNames } from "../../names/create-names.ts";
import type { NameExplanation } from "../../names/names.ts";
import { loadScripts } from "../../packs/load-scripts.ts";
import { Output } from "../terminal/output.ts";
import { displayWidth } from "../terminal/width.ts";
import { nameExplanationLines } from "./name-explanation.ts";

const names = createNames(loadScripts());

function terminal(columns: number): { readonly output: Output; readonly written: string[] } {
  const written: string[] = [];
  const sink = { write: (text: string | Uint8Array) => written.push(String(text)) > 0, once: () => {}, isTTY: true, columns };
  return { output: new Output(sink, { NO_COLOR: "1" }), written };
}

/** As it is seen, without the marks of direction. */
function seen(a: string, b: string, explanation: NameExplanation = names.explain(a, b), columns = 100): string[] {
  const lines = nameExplanationLines([a, b], explanation, terminal(columns).output);
  return lines.map((line) => line.replaceAll(/[\u2068\u2069]/g, ""));
}

const MADE: NameExplanation = {
  score: 700,
  verdict: "same",
  why: "all-parts",
  because: [],
  rarity: 0,
  parts: [
    {
      left: "Hamid",
      right: "حامد",
      weight: 215,
      how: "word",
      rarity: 160,
      letters: [
        { left: "^ha", right: "^حا", weight: -310 },
        { left: "m", right: "م", weight: 110 },
        { left: "i", right: "", weight: -80 },
        { left: "d$", right: "د$", weight: 250 },
      ],
    },
    { left: "K", right: "كريم", weight: null, how: "initial", rarity: 0, letters: [] },
    { left: "Bari", right: "Dari", weight: -120, how: "word", rarity: 430, letters: [{ left: "^b", right: "^d", weight: -520 }] },
    { left: "Same", right: "Same", weight: 40, how: "word", rarity: 610, letters: [{ left: "^same$", right: "^same$", weight: 40 }] },
    { left: null, right: "Amin", weight: null, how: "alone", rarity: 200, letters: [] },
  ],
};

describe("two names", () => {
  it("stand side by side, each part with what it says, and the letters beneath", () => {
    expect(seen("Hamid K. Bari Same", "كريم حامد", MADE)).toEqual([
      "one person  700 of 1000",
      "Every part of one name answers to a part of the other.",
      "",
      "  Hamid K. Bari Same  كريم حامد  SPEAKS                  BORNE BY",
      `  ${"─".repeat(67)}`,
      "  Hamid               حامد       strongly for      +215  many",
      "    ha = حا   m = م   i ≠ –   d = د",
      "  K                   كريم       an initial",
      "  Bari                Dari       against           −120  few",
      "    b ≠ d",
      "  Same                Same       in doubt           +40  few",
      "  –                   Amin       only the second         many",
    ]);
  });

  it("keep their direction: every cell is isolated by itself", () => {
    const lines = nameExplanationLines(["Hamid", "حامد"], MADE, terminal(80).output);
    expect(lines.filter((line) => line.includes("حا")).join("\n")).toContain("\u2068Hamid\u2069     \u2068حامد\u2069");
    expect(lines.join("\n")).toContain("\u2068ha\u2069 = \u2068حا\u2069");
  });

  it.each([
    ["Ivanov", "Иванов", "in a script that is not read"],
    ["", "Ana Costa", "There is no name to compare with."],
    ["Karim Sadiki", "Jorge Duarte", "No part of one name answers"],
    ["Mohammed bin Nayef", "Mohammed bin Salman", "Each name has a part that the other has not."],
  ])("%s, %s: says why in words", (a, b, reason) => {
    expect(seen(a, b).join("\n")).toContain(reason);
  });

  it("leave open what letters cannot decide, and say what is too little", () => {
    const textFor = (verdict: NameExplanation["verdict"], why: NameExplanation["why"]) =>
      seen("a", "b", { ...MADE, verdict, why })
        .slice(0, 2)
        .join(": ");
    expect(textFor("undecided", "one-part")).toContain("a surname alone never decides");
    expect(textFor("undecided", "letters")).toContain("their letters leave doubt");
    expect(textFor("different", "letters")).toContain("two persons  700 of 1000: Too little speaks for one person.");
  });

  it("fit the terminal, whatever they are, and steer nothing", () => {
    const word = fc.constantFrom(
      "Abdellatif",
      "حموشي",
      "قره باجاق أوغلو",
      "Karabacakoğlu",
      "A.",
      "東京",
      "e\u0301\u0301",
      "\u202e",
      "\u2069",
      "\u001b[8m",
      "\t",
    );
    const name = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, fc.integer({ min: 70, max: 140 }), (a, b, columns) => {
        const { output, written } = terminal(columns);
        for (const line of nameExplanationLines([a, b], names.explain(a, b), output)) {
          output.line(line);
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect([...line.matchAll(/\u2069/g)]).toHaveLength([...line.matchAll(/\u2068/g)].length);
        }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(written.join("")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});
