import { describe, expect, it } from "vitest";
import { learnLetters } from "../learn/names/learn-letters.ts";
import { createScore } from "../learn/names/score.ts";
import type { TokenPair } from "../learn/names/token-pairs.ts";
import { loadScripts } from "../src/packs/load-scripts.ts";

const data = loadScripts();

/** A made-up way to write: sh is ش wherever it stands, tch is تش, and ch is ش before a and تش before e. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ["sha", "شا"],
  ["she", "شي"],
  ["cha", "شا"],
  ["tcha", "تشا"],
  ["che", "تشي"],
  ["sa", "سا"],
  ["se", "سي"],
  ["ta", "تا"],
  ["te", "تي"],
  ["ka", "كا"],
  ["ke", "كي"],
  ["ha", "ها"],
  ["ma", "ما"],
  ["me", "مي"],
  ["ra", "را"],
];

/** All words of three of these syllables, of which one in seven is taken. */
function pairs(): readonly TokenPair[] {
  const words = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => [a, b, c])));
  return words
    .filter((_, at) => at % 7 === 0)
    .map((word) => ({
      left: `^${word.map(([latin]) => latin).join("")}$`,
      right: `^${word.map(([, arabic]) => arabic).join("")}$`,
      seen: 1,
    }));
}

function learned(): readonly string[] {
  return learnLetters({ pairs: pairs(), unclear: new Set(), longest: [3, 2], scripts: ["latin", "arabic"], log: () => undefined }, data);
}

const rows = learned();
const score = createScore(rows, ["latin", "arabic"], data);

describe("learning what letters are written for each other", () => {
  it("finds that two letters answer to one", () => {
    const speaking = rows.map((row) => row.split("\t")).filter(([, , weight]) => Number(weight) > 0);
    const answers = speaking.filter(([left = ""]) => left.startsWith("sh")).map(([, right = ""]) => right);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toMatch(/^ش/u);
  });

  it("tells by what follows which of two it is", () => {
    expect(score("^machaka$", "^ماشاكا$")).toBeGreaterThan(score("^machaka$", "^ماتشاكا$"));
    expect(score("^macheka$", "^ماتشيكا$")).toBeGreaterThan(score("^macheka$", "^ماشيكا$"));
  });

  it("weighs a word's own spelling more than those of others", () => {
    const all = pairs();
    for (const { left, right } of all) expect([left, score(left, right) > 0]).toEqual([left, true]);
    for (const { left, right } of all.filter((_, at) => at % 10 === 0)) {
      const others = all.filter((other) => other.right !== right).map((other) => score(left, other.right));
      expect(Math.max(...others)).toBeLessThan(score(left, right));
    }
  });

  it("puts out rows in order, each once, and the same each time", () => {
    const names = rows.map((row) => row.split("\t").slice(0, 2).join(":"));
    expect(new Set(names).size).toBe(names.length);
    expect(names.map((name) => name.replace(/^-/, ""))).toEqual(names.map((name) => name.replace(/^-/, "")).toSorted());
    expect(learned()).toEqual(rows);
  });
});
