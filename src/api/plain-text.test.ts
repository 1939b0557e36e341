import { expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it("reads what is UTF-8, whether it is said or not", () => {
  for (const type of [undefined, "text/plain", "text/plain;charset=UTF-8", 'text/plain; charset="utf8"', "text/plain; charset=us-ascii"])
    expect(plainText(bytes("لقاء"), type)).toBe("لقاء");
});

it("refuses what would come out as other letters", () => {
  expect(() => plainText(Uint8Array.of(0xe1, 0xc7), "text/plain")).toThrow("UTF-8");
  expect(() => plainText(bytes("plain"), "text/plain; charset=utf-16le")).toThrow("UTF-8");
});
