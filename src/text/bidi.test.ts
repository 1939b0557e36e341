import { describe, expect, it } from "vitest";
import { isolate, isRightToLeft } from "./bidi.ts";

describe("bidi", () => {
  it("isolates", () => {
    expect(isolate("الرباط")).toBe("\u2068الرباط\u2069");
  });

  it.each([
    ["الرباط", true],
    ["12 – الرباط", true],
    ["Rabat الرباط", false],
    ["12", false],
    ["", false],
  ])("%s", (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});
