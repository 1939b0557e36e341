import { describe, expect, it } from "vitest";
import { ablatedMeasures } from "../bench/names/ablated-measures.ts";
import { equalWeights, singleLetters, withoutBeside } from "../bench/names/simpler-letters.ts";
import { loadScripts } from "../src/packs/load-scripts.ts";

const measures = ablatedMeasures(loadScripts());

function scoreOf(name: string, a: string, b: string): number {
  const measure = measures.get(name);
  if (!measure) throw new Error(`there is no measure "${name}"`);
  return measure.compare(measure.prepare(a), measure.prepare(b)).score;
}

describe("what is taken away from the measure of names", () => {
  it.each([
    ["single letters only", "Chaker Mezouar", "شاكر مزوار"],
    ["without articles, particles, servant words, honorifics", "Sheikh Karim El Idrissi", "كريم إدريسي"],
    ["without words written together", "Salah Eddine Mezouar", "Salaheddine Mezouar"],
    ["without initials", "A. Hammouchi", "Abdellatif Hammouchi"],
    ["parts in place only", "Hammouchi Abdellatif", "Abdellatif Hammouchi"],
  ])("%s: %s and %s are less alike", (name, a, b) => {
    expect(scoreOf(name, a, b)).toBeLessThan(scoreOf("all of it", a, b));
  });

  it.each([
    ["parents not told from other parts", "Zayed bin Rashid", "Rashid bin Zayed"],
    ["without frequencies and common names", "Mohammed Ali", "Mohammed Ali Hassan"],
  ])("%s: %s and %s are more alike", (name, a, b) => {
    expect(scoreOf(name, a, b)).toBeGreaterThan(scoreOf("all of it", a, b));
  });

  it("leaves a pair as it is that the part does not speak of", () => {
    expect(scoreOf("parts in place only", "Karim Demir", "كريم دمير")).toBe(scoreOf("all of it", "Karim Demir", "كريم دمير"));
  });
});

describe("simpler tables of letters", () => {
  const rows = [
    ["^", "^", "-500", ">a20"],
    ["^s", "^س", "-300", "-"],
    ["sh", "ش", "280", "<a15 }c-20"],
    ["s", "س", "160", "-"],
    ["s", "ش", "-40", "-"],
    ["-", "ا", "-90", "{c30"],
  ];

  it("say nothing of what is beside", () => {
    expect(withoutBeside(rows).map((row) => row.join(" "))).toEqual([
      "^ ^ -500 -",
      "^s ^س -300 -",
      "sh ش 280 -",
      "s س 160 -",
      "s ش -40 -",
      "- ا -90 -",
    ]);
  });

  it("have letters by themselves, the ends of words not counted", () => {
    expect(singleLetters(rows).map(([left, right]) => `${left} ${right}`)).toEqual(["^ ^", "^s ^س", "s س", "s ش", "- ا"]);
  });

  it("weigh each letter alike, for or against, and keep what is said of any two words", () => {
    // For: (200 + 280 + 160) / 7 letters; against: (40 + 90) / 3.
    expect(equalWeights(rows).map(([, , weight]) => Number(weight))).toEqual([-500, -317, 274, 183, -87, -43]);
  });
});
