import { describe, expect, it } from "vitest";
import { stampOf } from "./stamp.ts";

describe("stampOf", () => {
  it.each([
    [" date 2025-03-13 RABAT - Le ministre", { date: "2025-03-13", end: 16 }],
    ["2022-09 Le ministre", { date: "2022-09", end: 7 }],
    ["Le ministre, le 2022-09-12, a dit", null],
    ["", null],
  ])("of “%s”", (text, expected) => {
    expect(stampOf(text)).toEqual(expected);
  });
});
