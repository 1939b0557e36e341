import { describe, expect, it } from "vitest";
import { expand } from "./expand.ts";

describe("expand", () => {
  it.each([
    ["ministre", ["ministre"]],
    ["directeur[s] général", ["directeur général", "directeurs général"]],
    ["(a|b) (c|d)", ["a c", "a d", "b c", "b d"]],
    ["x[a|b]", ["x", "xa", "xb"]],
    ["(a[s]|(b|c)d)", ["a", "as", "bd", "cd"]],
    ["(a|)", ["a", ""]],
    ["a|b", ["a|b"]],
  ])("%s", (pattern, forms) => {
    expect(expand(pattern)).toEqual(forms);
  });

  it.each(["(a", "a)", "[a)", "(a|b]", "a]"])("refuses %s", (pattern) => {
    expect(() => expand(pattern)).toThrow(SyntaxError);
  });

  it("refuses a row of thousands", () => {
    expect(() => expand("(a|b|c|d)".repeat(6))).toThrow(RangeError);
  });
});
