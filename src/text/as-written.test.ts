import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.ts";

describe("asWritten", () => {
  it("keeps accents, however they are stored, and drops capitals and what nobody sees", () => {
    expect(["À", "A\u0300", "\u200fà", "Mi\u00adnistre"].map(asWritten)).toEqual(["à", "à", "à", "ministre"]);
    expect(asWritten("a")).not.toBe(asWritten("à"));
  });
});
