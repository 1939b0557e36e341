import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptFiles } from "../../test/kept-files.ts";
import { ENG, madeUpRecords, WHOLE } from "../../test/made-up/made-up-records.ts";
import type { RegisterRecords } from "../types/record.ts";
import { csv } from "./csv.ts";
import { COLUMNS } from "./table/columns.ts";

const written = (records = madeUpRecords()) => [...csv.write(records, WHOLE)].join("");
const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];
const rows = rowsOf(written());
const row = (engagement: string) => rows.filter(({ engagement_id }) => engagement_id === engagement);

it("writes what the golden table has", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.csv");
});

it("begins with a mark for Excel and the head, and ends its lines as RFC 4180 says", () => {
  const text = written();
  expect(text.startsWith(`\ufeff${COLUMNS.map(({ name }) => name).join(",")}\r\n`)).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
});

describe("rows", () => {
  it("are of the talks, not of the visit that held them", () => {
    expect(row(ENG.visit)).toEqual([]);
    expect(row(ENG.talks)).toMatchObject([
      {
        visitor_name: "Youssef El Mansouri",
        visitor_office: "Director General of National Security",
        visitor_office_original: "المدير العام للأمن الوطني",
        visitor_state_code: "MA",
        visitor_state: "Morocco",
        host_name: "Selim Aydınlı",
        host_body: "Ministry of the Interior",
        host_state: "Türkiye",
        start: "2025-09-18",
        date_basis: "parent",
        within: "yes",
        scope: "bilateral",
        direction: "words",
        topics: "organised-crime (discussed) | security-cooperation (framing)",
        outcomes: "memorandum: مذكرة تفاهم حول التكوين [ar]",
        who_visitor_words: "يوسف المنصوري",
        who_visitor_outlet: "وكالة المثال",
        who_visitor_published: "2025-09-21",
        who_visitor_url: "https://example.org/ar/1?a=1&b=2",
        parent_engagement: ENG.visit,
      },
    ]);
  });

  it("stand in the order of their dates", () => {
    const starts = rows.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
  });

  it("say what was cancelled, and what is invented", () => {
    expect(row(ENG.cancelled)).toMatchObject([{ status: "cancelled", synthetic: "yes", status_words: "a été annulée" }]);
    expect(row(ENG.coming)).toMatchObject([
      { status: "planned", synthetic: "no", start: "2025-11", start_precision: "month", direction: "destination", host_name: "" },
    ]);
  });

  it("name nobody whom no words name", () => {
    expect(row(ENG.call)).toMatchObject([{ host_name: "", host_office: "Head of the Saudi delegation", host_state_code: "SA" }]);
  });

  it("say who says so, and where they differ", () => {
    expect(row(ENG.coming)).toMatchObject([
      {
        said_by: "L'Exemple, quotidien (outlet) | Ministry of the Interior (communique, TR)",
        disagreements: "when",
        readings: "when: 2025-11 (1, chosen), 2025-12 (1)",
        languages: "fr | tr",
      },
    ]);
  });
});

it("defuses what a spreadsheet would run", () => {
  const records = madeUpRecords();
  const names = [...records.parties()].map((party) => ({ ...party, name: `=HYPERLINK("https://example.org/${party.name}")` }));
  const text = written({ ...records, parties: () => names });
  const cells = rowsOf(text).flatMap((each) => Object.values(each));
  expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK")).length).toBeGreaterThan(5);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

it("writes the rows of a pair of states alone where they are asked for", () => {
  const subject = { kind: "pair", ids: ["TR", "MA"], name: "Türkiye and Morocco" } as const;
  const pair = rowsOf([...csv.write(madeUpRecords(), subject)].join(""));
  expect(pair.map(({ engagement_id }) => engagement_id)).toEqual([ENG.talks, ENG.coming]);
});

it("is the same in whatever order the records come", () => {
  const records = madeUpRecords();
  const backwards: RegisterRecords = { ...records, engagements: () => [...records.engagements()].reverse() };
  expect(written(backwards)).toBe(written());
});

describe("the system's folder for temporary files", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-test-"));
  beforeEach(() => void vi.stubEnv("TMPDIR", folder));
  afterEach(() => void vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is left as it was found, by an export that was read to its end", () => {
    expect(written().length).toBeGreaterThan(0);
    expect([...keptFiles(folder), ...readdirSync(folder)]).toEqual([]);
  });

  it("and by one that nobody wanted to have whole", () => {
    const pieces = csv.write(madeUpRecords(), WHOLE)[Symbol.iterator]();
    pieces.next();
    pieces.next();
    expect(keptFiles(folder)).not.toEqual([]);
    pieces.return?.(undefined);
    expect([...keptFiles(folder), ...readdirSync(folder)]).toEqual([]);
  });

  it("and by one that failed", () => {
    const failing = (name: "engagements" | "parties"): RegisterRecords => ({
      ...madeUpRecords(),
      [name]: () => {
        throw new Error("the register is gone");
      },
    });
    for (const name of ["engagements", "parties"] as const) expect(() => written(failing(name))).toThrow("the register is gone");
    expect([...keptFiles(folder), ...readdirSync(folder)]).toEqual([]);
  });
});
