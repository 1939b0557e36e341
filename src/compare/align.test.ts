import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, type Link } from "./align.ts";
import type { Passage } from "./passage.ts";
import { traceOf } from "./trace.ts";

/** A passage of invented words, each a trace. */
function passage(words: string, at = 0): Passage {
  const list = words.split(" ");
  return {
    from: at,
    to: at + words.length,
    exact: words,
    language: "en",
    paragraph: 0,
    length: list.join("").length,
    script: "Latn",
    words: list,
    traces: list.map((key) => traceOf("word", key)),
    numbers: [],
    values: [],
    apart: false,
  };
}

const text = (...sentences: readonly string[]): Passage[] => sentences.map((words) => passage(words));
const shape = (links: readonly Link[]): string => links.map(({ left, right, moved }) => `${left}:${right}${moved ? "*" : ""}`).join(" ");

const STORY = [
  "minister alpha received guest beta",
  "both spoke about gamma and delta",
  "a paper epsilon was signed",
  "zeta eta theta attended it",
];

describe("align", () => {
  it("finds the same text in its order", () => {
    expect(shape(align(text(...STORY), text(...STORY)))).toBe("0,1:0,1 1,2:1,2 2,3:2,3 3,4:3,4");
  });

  it("leaves alone what only one text has", () => {
    const [one, two, three, four] = STORY as [string, string, string, string];
    expect(shape(align(text(one, two, three, four), text(one, "weather iota kappa lambda sunny", three, four)))).toBe(
      "0,1:0,1 2,3:2,3 3,4:3,4",
    );
  });

  it("joins two sentences that the other text tells in one", () => {
    const [one, two, three, four] = STORY as [string, string, string, string];
    expect(shape(align(text(one, two, three, four), text(one, `${two} ${three}`, four)))).toBe("0,1:0,1 1,3:1,2 3,4:2,3");
  });

  it("finds a passage again at another place", () => {
    const long = "omicron pi rho sigma tau upsilon phi chi psi omega said the spokesman";
    expect(shape(align(text(long, ...STORY), text(...STORY, long)))).toBe("0,1:4,5* 1,2:0,1 2,3:1,2 3,4:2,3 4,5:3,4");
  });

  it("sets nothing against the headline of another article", () => {
    const lead = { ...passage(STORY[0] as string), apart: true };
    expect(shape(align([lead], text("iota kappa lambda mu")))).toBe("");
  });

  const sentences = fc.array(
    fc
      .array(fc.constantFrom("a", "bb", "ccc", "dddd", "eeeee", "ffffff", "g", "hh"), { minLength: 1, maxLength: 6 })
      .map((words) => passage(words.join(" "))),
    { maxLength: 9 },
  );

  it("uses each passage once, and never crosses itself but where it says so", () => {
    fc.assert(
      fc.property(sentences, sentences, (left, right) => {
        const links = align(left, right);
        for (const [side, own] of [
          ["left", left],
          ["right", right],
        ] as const) {
          const places = links.flatMap(({ [side]: [from, to] }) => Array.from({ length: to - from }, (_, at) => from + at));
          expect(new Set(places).size).toBe(places.length);
          expect(places.every((at) => at >= 0 && at < own.length)).toBe(true);
        }
        const inOrder = links.filter(({ moved }) => !moved).map(({ right: [from] }) => from);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });
});
