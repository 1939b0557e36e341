import { expect, it } from "vitest";
import { isolate } from "./bidi.ts";

it("isolates", () => {
  expect(isolate("الرباط")).toBe("\u2068الرباط\u2069");
});
