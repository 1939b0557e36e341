import { ingest } from "../../src/app/ingest.ts";
import { correct } from "../../src/app/judge.ts";
import type { Program } from "../../src/app/program.ts";
import type { Arrival } from "../../src/intake/arrivals.ts";
import { jsonLine } from "../../src/intake/json/json-lines.ts";
import { readJsonLine } from "../../src/intake/json/read-json-line.ts";
import { addPin, listCorrections, listPins } from "../../src/store/corrections.ts";
import { itemPaths, itemsAfter, readItem } from "../../src/store/items.ts";
import { openRegister } from "../../src/store/open-register.ts";
import type { Register } from "../../src/store/register.ts";
import type { SourceRecord } from "../../src/types/document.ts";

export async function* asStream<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** A record as it arrives in a JSON Lines file. */
export function asArrival(record: Partial<SourceRecord> & { text: string }, path: string | null): Arrival {
  const { externalId, ...fields } = record;
  const bytes = Buffer.from(JSON.stringify({ id: externalId, ...fields }));
  return arrivalOf("json-line", bytes, path);
}

/** What is precious in a register, put into an empty one all at once. */
export async function inOneBatch(from: Register, program: Program): Promise<Register> {
  const register = openRegister(":memory:", { create: true });
  const arrivals = itemsAfter(from, "", -1).flatMap(({ id }) => {
    const item = readItem(from, id);
    if (item === undefined) return [];
    const paths = itemPaths(from, id);
    return (paths.length === 0 ? [null] : paths).map((path) => arrivalOf(item.format, item.bytes, path));
  });
  await ingest(register, program, asStream(arrivals), { batch: 1_000_000 });
  for (const { id: _, ...body } of listCorrections(from)) await correct(register, program, body);
  register.write(() => {
    for (const { id, node } of listPins(from)) addPin(register, id, node);
  });
  return register;
}

/** Every row of every table; "derived" only says how the others came about. */
export function dump(register: Register): Record<string, unknown[]> {
  const tables = register.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'derived' ORDER BY name");
  return Object.fromEntries(tables.map(({ name }) => [name, register.all(`SELECT * FROM ${name} ORDER BY ${columns(register, name)}`)]));
}

function columns(register: Register, table: string): string {
  return register
    .all<{ name: string }>(`PRAGMA table_info(${table})`)
    .map(({ name }) => name)
    .join();
}

function arrivalOf(format: string, bytes: Uint8Array, path: string | null): Arrival {
  if (format !== jsonLine.key) throw new Error(`no synthetic arrival has the format ${format}`);
  return { kind: "item", path, format, bytes, ...readJsonLine(bytes) };
}
