import { expect, it } from "vitest";
import { correctionNote } from "./correction-note.ts";

it("names the value, what is told instead, and where each stands", () => {
  const words = (document: string, from: number, exact: string) => ({
    document,
    from,
    to: from + exact.length,
    exact,
    language: "en",
    origin: 1,
  });
  const readings = [
    { value: "2025-03-12", chosen: true, origins: 1, words: [words("doc_a", 20, "12 March")] },
    { value: "2025-03-13", chosen: false, origins: 1, words: [words("doc_b", 7, "on Thursday")] },
  ];
  expect(correctionNote("eng_x", { field: "when", readings, origins: 1, rule: "origins" })).toBe(
    "eng_x when\n= 2025-03-12\n  doc_a#20-28 12 March\n≠ 2025-03-13\n  doc_b#7-18 on Thursday\n",
  );
});
