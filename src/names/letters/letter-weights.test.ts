import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPairs } from "../../../eval/names/name-pair.ts";
import { createPlainWeigh, type PlainWeigh } from "../../../test/plain-weigh.ts";
import { loadScripts } from "../../packs/load-scripts.ts";
import { readCorrespondences } from "./correspondences.ts";
import type { Script } from "./letter-classes.ts";
import { createLetterWeights } from "./letter-weights.ts";
import type { Spelling } from "./spelling.ts";
import { UNALIGNED } from "./weigh.ts";

/** What weighs less is not told from what nothing aligns (`weigh.ts`). */
const LEAST = -350;

const data = loadScripts();
const letters = createLetterWeights(data);
const types = new Map((data.scripts.get("name-letters") ?? []).map(([letter = "", , type = ""]) => [letter, type]));
const plain = (name: string, oneScript: boolean): PlainWeigh =>
  createPlainWeigh(readCorrespondences(data.scripts.get(name) ?? []), oneScript, types);
const plainly = {
  latin: plain("letters-latin-latin", true),
  arabic: plain("letters-arabic-arabic", true),
  across: plain("letters-latin-arabic", false),
};

function plainWeigh(a: Spelling, b: Spelling): number {
  if (a.script === b.script) return plainly[a.script](a.letters, b.letters) ?? UNALIGNED;
  const [latin, arabic] = a.script === "latin" ? [a, b] : [b, a];
  return plainly.across(latin.letters, arabic.letters) ?? UNALIGNED;
}

const words: Record<Script, string[]> = { latin: [], arabic: [] };
const tokens = join(import.meta.dirname, "../../../eval/names/sets/tokens.tsv");
const pairs = readPairs(readFileSync(tokens, "utf8"), tokens);
for (const { a, b } of pairs) for (const word of [a, b]) words[spelt(word).script].push(word);

function spelt(word: string): Spelling {
  const spelling = letters.spell(word);
  if (spelling === null) throw new Error(`${word} has no letters`);
  return spelling;
}

const ALPHABETS = { latin: "abcdeghiklmnorstuwyzşç", arabic: "ابتجحخدرسشعغقكلمنهويةأ" };

/** A word that is a name, one that is none, and one with a letter or two put in, left out or doubled. */
function drawn(script: Script): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...ALPHABETS[script]);
  const word = fc.constantFrom(...words[script]);
  const changed = fc.tuple(word, fc.nat(12), letter, fc.boolean()).map(([own, at, other, drops]) => {
    const place = at % own.length;
    return drops && own.length > 2 ? own.slice(0, place) + own.slice(place + 1) : own.slice(0, place) + other + own.slice(place);
  });
  return fc.oneof(word, changed, fc.string({ unit: letter, minLength: 1, maxLength: 10 }));
}

/** Two spellings of one word, or of two. */
function drawnPair(left: Script, right: Script): fc.Arbitrary<readonly [string, string]> {
  const any = fc.tuple(drawn(left), drawn(right));
  const linked = fc.constantFrom(...pairs).map(({ a, b }) => [a, b] as [string, string]);
  const near = fc
    .tuple(fc.constantFrom(...words[left]), fc.nat(12))
    .map(([a, at]): [string, string] => [a, a.slice(0, at) + a.slice(at + 1) || a]);
  return fc.oneof(any, left === right ? near : linked);
}

const scripts: readonly (readonly [Script, Script])[] = [
  ["latin", "arabic"],
  ["latin", "latin"],
  ["arabic", "arabic"],
];

describe.each(scripts)("weights of %s and %s letters", (left, right) => {
  const pair = drawnPair(left, right);

  it("are those of the best of all alignments, as far as one matters", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [a, b] = [spelt(one), spelt(other)];
        const [weight, best] = [letters.weigh(a, b), plainWeigh(a, b)];
        if (best >= LEAST) expect(weight).toBe(best);
        else expect(weight).toBeLessThan(LEAST);
      }),
      { numRuns: 500 },
    );
  });

  it("are the same whichever word is left, as far as they matter", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [a, b] = [spelt(one), spelt(other)];
        const [weight, turned] = [letters.weigh(a, b), letters.weigh(b, a)];
        if (Math.max(weight, turned) >= LEAST) expect(turned).toBe(weight);
      }),
      { numRuns: 500 },
    );
  });

  it("are shown letter by letter: both words whole, and what the letters weigh together", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [a, b] = [spelt(one), spelt(other)];
        const [weight, aligned] = [letters.weigh(a, b), letters.trace(a, b)];
        const none = weight === UNALIGNED;
        expect(aligned.map((each) => each.left).join("")).toBe(none ? "" : a.letters);
        expect(aligned.map((each) => each.right).join("")).toBe(none ? "" : b.letters);
        expect(aligned.reduce((sum, each) => sum + each.weight, 0)).toBe(none ? 0 : weight);
      }),
      { numRuns: 500 },
    );
  });
});

describe("weights of letters", () => {
  it("of linked words are those of the best of all alignments, near the diagonal or not", () => {
    for (const { a, b } of pairs.filter(({ same }) => same)) {
      const [one, other] = [spelt(a), spelt(b)];
      const best = plainWeigh(one, other);
      if (best >= LEAST) expect([a, b, letters.weigh(one, other)]).toEqual([a, b, best]);
    }
  });

  it.each([
    ["shaker", "شاكر", "sh", "ش"],
    ["chaker", "شاكر", "ch", "ش"],
    ["charles", "تشارلز", "ch", "تش"],
    ["joumaa", "جمعة", "j", "ج"],
    ["djamel", "جمال", "dj", "ج"],
    ["khaled", "خالد", "kh", "خ"],
    ["ghassan", "غسان", "gh", "غ"],
    ["qasim", "قاسم", "q", "ق"],
  ])("%s and %s: %s answers to %s", (latin, arabic, run, answer) => {
    const aligned = letters.trace(spelt(latin), spelt(arabic)).map(({ left, right }) => [left.replace("^", ""), right.replace("^", "")]);
    expect(aligned.some(([own = "", other = ""]) => own.startsWith(run) && other.startsWith(answer))).toBe(true);
  });
});
