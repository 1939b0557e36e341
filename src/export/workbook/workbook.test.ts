import { unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { columnName } from "./address.ts";
import { MOST_CHARACTERS, MOST_LINKS, type Sheet, type SheetCell } from "./sheet.ts";
import { writeWorkbook } from "./workbook.ts";

const sheet = (rows: readonly (readonly SheetCell[])[], name = "One"): Sheet => {
  return {
    name,
    columns: [
      { name: "a", width: 10 },
      { name: "b", width: 10 },
    ],
    frozen: 1,
    size: rows.length,
    rows: () => rows,
  };
};
const partsOf = (...sheets: readonly Sheet[]) => unzipSync(Buffer.concat([...writeWorkbook(sheets)]));
const xmlOf = (parts: Record<string, Uint8Array>, path = "xl/worksheets/sheet1.xml") => Buffer.from(parts[path] ?? []).toString();
const cellsOf = (xml: string) =>
  [...new DOMParser().parseFromString(xml, "text/xml").querySelectorAll("c")].map((cell) => cell.textContent);

describe("a cell", () => {
  const written = (value: string | number) => xmlOf(partsOf(sheet([[{ value }]])));

  it.each(['a & b < c > "d"', "مذكرة تفاهم", "  spaces  ", "two\nlines\tand a tab", "İçişleri", "😀"])("holds %j as it is", (value) => {
    expect(cellsOf(written(value)).at(-1)).toBe(value);
  });

  it("writes what XML cannot hold as the format does", () => {
    expect(written("a\rb\0c\ufffe")).toContain(">a_x000D_b_x0000_c_xFFFE_<");
    expect(written("_x000D_")).toContain(">_x005F_x000D_<");
    expect(written("\ud800!")).toContain(">\ufffd!<");
  });

  it("is cut where it is longer than a spreadsheet takes, and says so", () => {
    const text = cellsOf(written("س".repeat(40_000))).at(-1) ?? "";
    expect(text.length).toBe(MOST_CHARACTERS);
    expect(text.endsWith("[…]")).toBe(true);
  });

  it("may be a number", () => {
    expect(written(12)).toContain('<c r="A2" s="0"><v>12</v></c>');
  });
});

describe("a sheet", () => {
  it("keeps its head in sight and has a filter over its rows", () => {
    const xml = xmlOf(partsOf(sheet([[{ value: "x" }], [{ value: "y" }]])));
    expect(xml).toContain('ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  });

  it("takes no more links than Excel does", () => {
    const rows = Array.from({ length: MOST_LINKS + 10 }, (_, at): SheetCell[] => [{ value: at, link: "'One'!A1" }]);
    expect(xmlOf(partsOf(sheet(rows))).match(/<hyperlink /g)).toHaveLength(MOST_LINKS);
  });

  it("names a target on the web once, and links to nothing but the web", () => {
    const link = "https://example.org/?a=1&b=2";
    const parts = partsOf(sheet([[{ value: "x", link }], [{ value: "y", link }]]), sheet([[{ value: "z" }]], "Two"));
    expect(xmlOf(parts, "xl/worksheets/_rels/sheet1.xml.rels").match(/Target=/g)).toHaveLength(1);
    expect(xmlOf(parts, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="https://example.org/?a=1&amp;b=2"');
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toBeUndefined();
  });
});

it("makes rows only when they are asked for", () => {
  let made = 0;
  const large: Sheet = {
    ...sheet([]),
    *rows() {
      for (; made < 100_000; made++) yield [{ value: `row ${made} ${Math.imul(made, 2654435761)}` }];
    },
  };
  const pieces = writeWorkbook([large])[Symbol.iterator]();
  for (let at = 0; at < 20; at++) pieces.next();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(50_000);
});

it("names columns as spreadsheets do", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
