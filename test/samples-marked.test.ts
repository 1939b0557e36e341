import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ingest } from "../src/app/ingest.ts";
import { listEngagements } from "../src/app/list-engagements.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { readDocuments } from "../src/app/read-documents.ts";
import { showRecord } from "../src/app/show-record.ts";
import { arrivals } from "../src/app/sources.ts";
import { engagementTable } from "../src/cli/render/engagement-table.ts";
import { readingLines } from "../src/cli/render/reading.ts";
import { linesOf } from "../src/cli/render/shown.ts";
import { Output } from "../src/cli/terminal/output.ts";
import { documentIds, getDocument } from "../src/store/documents.ts";
import { openRegister } from "../src/store/open-register.ts";

const program = loadProgram("of a test");
const samples = () => arrivals({ paths: [join(import.meta.dirname, "../samples/press")], standardInput: process.stdin });
const output = new Output({ write: () => true, once: () => undefined }, {});
const MARK = /\binvented\b/;

describe("what rests on invented documents says so, and nothing else does", () => {
  const register = openRegister(":memory:", { create: true });
  afterAll(() => register.close());
  const ready = ingest(register, program, samples());

  const lines = async (id: string): Promise<string> => linesOf((await showRecord(register, program, id))!, output, true).join("\n");

  it("in the table, and in each engagement, story, person and occasion that is shown", { timeout: 60_000 }, async () => {
    await ready;
    const rows = await listEngagements(register, program);
    expect(new Set(rows.map(({ synthetic }) => synthetic))).toEqual(new Set([true, false]));
    for (const row of rows) {
      expect([row.id, MARK.test(engagementTable([row], output).join("\n"))]).toEqual([row.id, row.synthetic]);
      expect([row.id, MARK.test(await lines(row.id))]).toEqual([row.id, row.synthetic]);
      if (!row.synthetic) continue;
      for (const { party } of row.participants) expect([party, MARK.test(await lines(party))]).toEqual([party, true]);
      const shown = await showRecord(register, program, row.id);
      if (shown?.is !== "engagement") continue;
      const { story, occasion, reports } = shown.record;
      for (const id of [story, ...(occasion === null ? [] : [occasion]), ...reports.slice(0, 1)])
        expect([id, MARK.test(await lines(id))]).toEqual([id, true]);
    }
  });

  it("in each document", async () => {
    await ready;
    for (const id of documentIds(register)) {
      const synthetic = getDocument(register, id)?.record.synthetic;
      expect([id, MARK.test(await lines(id))]).toEqual([id, synthetic]);
    }
  });

  it("where documents are read without a register", async () => {
    for await (const found of readDocuments(program, samples())) {
      if ("rejection" in found) continue;
      const { id, synthetic } = found.document;
      expect([id, MARK.test(readingLines(found, output).join("\n"))]).toEqual([id, synthetic]);
    }
  });
});
