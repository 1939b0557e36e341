import { expect, it } from "vitest";
import { isolate } from "./bidi.ts";

it("lets no text end its isolation, or begin another", () => {
  expect(isolate("a\u2069b\u202ec\u2067d")).toBe("\u2068abcd\u2069");
  expect(isolate("\u200fالرباط")).toBe("\u2068\u200fالرباط\u2069");
});

it("isolates", () => {
  expect(isolate("الرباط")).toBe("\u2068الرباط\u2069");
});
