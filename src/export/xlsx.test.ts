import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { madeUpRecords, WHOLE } from "../../test/made-up/made-up-records.ts";
import { csv } from "./csv.ts";
import { csvEvidence } from "./csv-evidence.ts";
import { codebook } from "./table/codebook.ts";
import { xlsx } from "./xlsx.ts";

const bytesOf = (records = madeUpRecords()) => Buffer.concat([...xlsx.write(records, WHOLE)]);
const parts = Object.entries(unzipSync(bytesOf())).map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString()]);
const part = (path: string) => new DOMParser().parseFromString(new Map(parts).get(path) ?? "", "text/xml");

/** Cells of a sheet by row, as text; what is empty is an empty text. */
function cellsOf(sheet: number): string[][] {
  return [...part(`xl/worksheets/sheet${sheet}.xml`).querySelectorAll("row")].map((row) => {
    const cells: string[] = [];
    for (const cell of row.querySelectorAll("c")) {
      const letters = (cell.getAttribute("r") ?? "").replace(/\d+/, "");
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[at] = cell.textContent ?? "";
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

/** Rows of a table, the empty cells at their ends cut off. */
const trimmed = (rows: readonly string[][]) => rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
const table = (text: string) => trimmed(parse(text, { bom: true }) as string[][]);

it("writes what the golden workbook has", async () => {
  const own = parts.filter(([path]) => !path.endsWith("sheet4.xml"));
  const text = own.map(([path, xml]) => `${path}\n${xml.replaceAll("<row", "\n<row")}\n`).join("\n");
  await expect(text).toMatchFileSnapshot("../../test/golden/register.xlsx.txt");
});

it("gives the same bytes for the same records", () => {
  expect(bytesOf().equals(bytesOf())).toBe(true);
});

describe("sheets", () => {
  it("are the tables, what makes no row, the codebook, and what it all is", () => {
    const names = [...part("xl/workbook.xml").querySelectorAll("sheet")].map((sheet) => sheet.getAttribute("name"));
    expect(names).toEqual(["Contacts", "Evidence", "Set apart", "Codebook", "About"]);
  });

  it("have the same cells as csv and csv-evidence", () => {
    expect(trimmed(cellsOf(1))).toEqual(table([...csv.write(madeUpRecords(), WHOLE)].join("")));
    expect(trimmed(cellsOf(2))).toEqual(table([...csvEvidence.write(madeUpRecords(), WHOLE)].join("")));
  });

  it("hold the codebook", () => {
    const { head, lines } = codebook();
    expect(cellsOf(4)[0]).toEqual(head.map(({ name }) => name));
    expect(trimmed(cellsOf(4).slice(1))).toEqual(trimmed(lines.map((line) => line.map((cell) => cell ?? ""))));
  });

  it("say what makes no row, and how much is invented", () => {
    expect(
      cellsOf(3)
        .slice(1)
        .map(([, reason]) => reason),
    ).toContain("its contacts are counted on its parts");
    expect(cellsOf(5).flat().join(" ")).toMatch(/2 rows rest on documents that are marked as invented/);
  });
});

describe("links", () => {
  const contacts = cellsOf(1);
  const evidence = cellsOf(2);
  const links = [...part("xl/worksheets/sheet1.xml").querySelectorAll("hyperlink")];
  const within = links.filter((link) => link.hasAttribute("location"));

  it("lead from a cell to a line of its own row", () => {
    expect(within.length).toBeGreaterThan(100);
    for (const link of within) {
      const row = Number((link.getAttribute("ref") ?? "").replace(/\D+/, ""));
      const line = Number(/^'Evidence'!A(\d+)$/.exec(link.getAttribute("location") ?? "")?.[1]);
      expect(evidence[line - 1]?.[0]).toBe(contacts[row - 1]?.[0]);
    }
  });

  it("lead to the words of that column", () => {
    const head = contacts[0] ?? [];
    const kind = within.filter((link) => /^D\d/.test(link.getAttribute("ref") ?? ""));
    expect(head[3]).toBe("kind");
    expect(kind.length).toBe(contacts.length - 1);
    for (const link of kind) expect(evidence[Number(link.getAttribute("location")?.split("!A")[1]) - 1]?.[1]).toBe("kind");
  });

  it("lead out to the web only", () => {
    const targets = [1, 2].flatMap((sheet) =>
      [...part(`xl/worksheets/_rels/sheet${sheet}.xml.rels`).querySelectorAll("Relationship")].map(
        (each) => each.getAttribute("Target") ?? "",
      ),
    );
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(target).toMatch(/^https?:\/\//);
    expect(contacts.flat()).toContain("not an address");
  });
});

it("keeps dates as text and reads Arabic from right to left", () => {
  const cells = [...part("xl/worksheets/sheet1.xml").querySelectorAll("c")];
  const style = (text: string) => cells.find((cell) => cell.textContent === text)?.getAttribute("s");
  const formats = [...part("xl/styles.xml").querySelectorAll("cellXfs xf")];
  expect(cells.find((cell) => cell.textContent === "2025-09-18")?.getAttribute("t")).toBe("inlineStr");
  expect(formats[Number(style("2025-09-18"))]?.getAttribute("numFmtId")).toBe("49");
  expect(formats[Number(style("يوسف المنصوري"))]?.querySelector("alignment")?.getAttribute("readingOrder")).toBe("2");
  expect(formats[Number(style("Youssef El Mansouri"))]?.querySelector("alignment")?.getAttribute("readingOrder")).toBeNull();
});

it("links the first cell of each row alone where a sheet would get more links than Excel takes", () => {
  const records = madeUpRecords();
  const [talks] = [...records.engagements()].filter(({ parent }) => parent !== null);
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...talks!, id: `eng_many${at}` as const, parent: null }));
  const files = unzipSync(bytesOf({ ...records, engagements: () => many }));
  const sheet = Buffer.from(files["xl/worksheets/sheet1.xml"] ?? []).toString();
  const cells = [...sheet.matchAll(/<hyperlink ref="([A-Z]+)\d+"/g)].map(([, column]) => column);
  expect(cells).toHaveLength(3000);
  expect(new Set(cells)).toEqual(new Set(["A"]));
});
