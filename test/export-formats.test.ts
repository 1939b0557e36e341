import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS, exportRegister } from "../src/app/export-register.ts";
import { ingest } from "../src/app/ingest.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import { ftmComplaints } from "./ftm-complaints.ts";
import { gexfComplaints } from "./gexf-complaints.ts";
import { asStream } from "./synthetic/batch.ts";

const ROOT = join(import.meta.dirname, "..");
const program = loadProgram("0.1.0");
const register = openRegister(":memory:", { create: true });
afterAll(() => register.close());

async function exported(format: string): Promise<string> {
  const pieces: string[] = [];
  await exportRegister(register, program, format, (piece) => void pieces.push(String(piece)), { withText: false });
  return pieces.join("");
}

describe("the samples as", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await ingest(register, program, arrivals({ paths: [join(ROOT, "samples/press")], standardInput: asStream([]), maxBytes: 1_000_000 }));
  }, 60_000);

  it("ftm are what the model takes", async () => {
    const entities = (await exported("ftm"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(ftmComplaints(entities)).toEqual([]);
    expect(new Set(entities.map(({ schema }) => schema))).toContain("Occupancy");
  });

  it("gexf are what the schema takes", async () => {
    const graph = await exported("gexf");
    expect(gexfComplaints(graph)).toEqual([]);
    expect(graph).toContain('<edge id="EG TR"');
  });

  it("plover are rows that have an actor, a type and a code each, and say who says so", async () => {
    const rows: Record<string, string>[] = parse(await exported("plover"), { columns: true, delimiter: "\t" });
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows)
      for (const column of ["Event ID", "Event Type", "CAMEO Code", "Actor Name", "Recipient Name", "Said By", "Quotes", "Document IDs"])
        expect([row["Event ID"], column, row[column]]).not.toEqual([row["Event ID"], column, ""]);
    expect(new Set(rows.map((row) => row["Event ID"])).size).toBe(rows.length);
  });

  it("ics are a calendar of days", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await exported("ics")));
    const events = calendar.getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect((event.getFirstPropertyValue("dtstart") as ICAL.Time).isDate).toBe(true);
  });
});

it("each of these pages is of a format, and says how it is asked for", () => {
  const keys = EXPORT_FORMATS.map(({ key }) => key);
  for (const page of readdirSync(join(ROOT, "docs/exports"))) {
    const text = readFileSync(join(ROOT, "docs/exports", page), "utf8");
    const named = [...(text.split("\n")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key);
    expect([page, named.length > 0]).toEqual([page, true]);
    for (const key of named) expect([page, keys.includes(key), text.includes(`--format ${key}`)]).toEqual([page, true, true]);
  }
});
