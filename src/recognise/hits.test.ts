import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { segment } from "../segment/segment.ts";
import { hitAt, hitsOf } from "./hits.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: X\nscript: Latn\norder: SVO\n",
  "languages/xx/terms.tsv":
    "topic\tborders\tborder\t-\ntopic\tborders\tborder control\t-\ntopic\tcontrol\tcontrol room\t-\ntopic\tcontrol\tcontrol\t-\nbody\tborders\tborder\t-\nstop\t-\tthe\t-\n",
});
const TEXT = "the border control room and the border";
const segmented = segment(TEXT, packs, "xx");
const words = ({ from, to }: { from: number; to: number }): string => TEXT.slice(from, to);

describe("hitsOf", () => {
  it("takes the longest of a kind at each place, no token twice", () => {
    expect(hitsOf(segmented, "topic").map(words)).toEqual(["border control", "border"]);
  });

  it("counts each kind by itself, and finds nothing of a kind that is not there", () => {
    expect(hitsOf(segmented, "body").map(words)).toEqual(["border", "border"]);
    expect(hitsOf(segmented, "cue")).toEqual([]);
  });
});

describe("hitAt", () => {
  it("gives the longest of some kinds at a token", () => {
    const hit = hitAt(segmented, 1, new Set(["topic", "body"]));
    expect(hit && words(hit)).toBe("border control");
    expect(hitAt(segmented, 1, new Set(["body"]))?.entry.kind).toBe("body");
    expect(hitAt(segmented, 0, new Set(["topic"]))).toBeUndefined();
    expect(hitAt(segmented, 99, new Set(["topic"]))).toBeUndefined();
  });
});
