import fc from "fast-check";
import { expect, it } from "vitest";
import { Output } from "./output.ts";
import { type Column, tableLines } from "./table.ts";
import { displayWidth } from "./width.ts";

const output = (columns: number) => new Output({ write: () => true, once: () => {}, isTTY: true, columns }, { NO_COLOR: "1" });
const COLUMNS: readonly Column[] = [{ title: "when" }, { title: "who", elastic: 2 }, { title: "where", elastic: 1 }];

it("gives every column what it needs where there is room", () => {
  const rows = [
    [[{ text: "2025" }], [{ text: "Ana" }, { text: "Bo" }], []],
    [[{ text: "2024" }], [{ text: "Cid" }], [{ text: "Rabat" }]],
  ];
  expect(tableLines(COLUMNS, rows, output(80))).toEqual(["WHEN  WHO  WHERE", "2025  Ana", "      Bo", "", "2024  Cid  Rabat"]);
});

it("breaks long cells at their spaces, and never gets wider than the terminal", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "م", "د", " ", "東"), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), fc.integer({ min: 40, max: 120 }), (cells, width) => {
      const rows = cells.map(([who, where]) => [[{ text: "2025" }], [{ text: who }], [{ text: where }]]);
      for (const line of tableLines(COLUMNS, rows, output(width))) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
