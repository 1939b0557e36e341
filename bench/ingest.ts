import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingest } from "../src/app/ingest.ts";
import { loadProgram } from "../src/app/load-program.ts";
import type { Arrival } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { SourceRecord } from "../src/types/document.ts";
import { makeDocuments } from "./texts/make-documents.ts";
import { readArguments } from "./texts/read-arguments.ts";

const DOCUMENTS = 10_000;
const WARM_UP = 500;

/** How fast documents are taken into a register file, settling included: `npm run bench -- ingest [NEWS.jsonl] [COUNT]`. */
export async function run(args: readonly string[]): Promise<void> {
  const { pool, count } = readArguments(args, DOCUMENTS);
  const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  const program = loadProgram("bench");
  try {
    const warm = openRegister(join(folder, "warm-up.sqlite"), { create: true });
    await ingest(warm, program, arrivals(makeDocuments(WARM_UP, pool, 2)));
    warm.close();
    const path = join(folder, "register.sqlite");
    const register = openRegister(path, { create: true });
    const before = process.cpuUsage();
    const start = performance.now();
    const { documents, rejected } = await ingest(register, program, arrivals(makeDocuments(count, pool)));
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    register.close();
    const megabytes = statSync(path).size / 1e6;
    process.stdout.write(`news      ${pool.source}\n`);
    process.stdout.write(`documents ${documents}, ${rejected} rejected\n`);
    process.stdout.write(
      `ingest    ${Math.round(documents / ((user + system) / 1e6))} documents/s and core (${Math.round(documents / seconds)} by the clock)\n`,
    );
    process.stdout.write(`register  ${megabytes.toFixed(1)} MB, ${Math.round((megabytes * 1e6) / documents)} bytes a document\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* arrivals(records: Iterable<SourceRecord>): AsyncGenerator<Arrival> {
  for (const record of records) {
    const { externalId, text, published, outlet } = record;
    const bytes = Buffer.from(JSON.stringify({ id: externalId, outlet, published, text }));
    yield { kind: "item", path: "bench.jsonl", format: "json-line", bytes, record, remarks: [] };
  }
}
