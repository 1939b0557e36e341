import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defuse, undefuse } from "./defuse.ts";

const RUN = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "−1", "﹣1", "﹦1", "﹢1", "﹫1"];
const HIDDEN = [" =1", "  \t=1", '"=1', "'=1", "“=1", "« =1", "\u200f=1", "\ufeff=1", "\u00a0=1", "\0=1", "\u061c=1", "\t", "\rtext"];
const PLAIN = [
  "",
  "Ankara",
  "وزير الداخلية",
  "İçişleri Bakanı",
  "2025-09-18",
  "a=b",
  "12 = 12",
  "L'Exemple",
  "« visite »",
  "https://a.org/?b=c",
];

describe("defuse", () => {
  it.each([...RUN, ...HIDDEN])("marks %j", (text) => {
    expect(defuse(text)).toBe(`'${text}`);
  });

  it.each(PLAIN)("leaves %j", (text) => {
    expect(defuse(text)).toBe(text);
  });

  it("can be taken back, and lets nothing begin with what runs", () => {
    const sign = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', " ", "＝", "a", "ا", "\u200f");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: "binary" })), (text) => {
        expect(undefuse(defuse(text))).toBe(text);
        expect(defuse(text)).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });
});
