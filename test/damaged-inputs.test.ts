import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Intake, ingest } from "../src/app/ingest.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { type Arrival, arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import { createRandom } from "./crowd/random.ts";
import { type DamagedFile, damagedFiles } from "./damage/damage.ts";
import { type GoodFile, goodFiles } from "./damage/good-files.ts";
import { PagePrinter } from "./pdf/printed.ts";

const DAMAGED = 2_000;
const SEED = 20_250_918;

let folder: string;
let good: readonly GoodFile[];
let damaged: readonly DamagedFile[];
let seen: readonly Arrival[];
let intake: Intake;
let register: Register;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-damaged-"));
  const printer = await PagePrinter.start();
  good = await goodFiles((html) => printer.print(html));
  await printer.close();
  damaged = damagedFiles(good, DAMAGED, createRandom(SEED));
  for (const [name, files] of [
    ["good", good],
    ["damaged", damaged],
  ] as const) {
    mkdirSync(join(folder, name));
    for (const file of files) writeFileSync(join(folder, name, file.name), file.bytes);
  }
  register = openRegister(join(folder, "register.sqlite"), { create: true });
  const came: Arrival[] = [];
  intake = await ingest(register, loadProgram("test"), noted(arrivals({ paths: [folder], standardInput: nothing() }), came));
  seen = came;
}, 180_000);

afterAll(() => {
  register?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* noted(arriving: AsyncIterable<Arrival>, into: Arrival[]): AsyncGenerator<Arrival> {
  for await (const arrival of arriving) {
    into.push(arrival);
    yield arrival;
  }
}

/** The file below the folder that something came from. */
function fileOf(arrival: Arrival): string {
  const place = arrival.kind === "rejection" ? arrival.rejection.where : (arrival.path ?? "");
  return place.slice(folder.length + 1).split(/[!:]/)[0] ?? "";
}

test("the batch came to its end", () => {
  expect(intake.documents + intake.known + intake.rejected).toBeGreaterThanOrEqual(good.length + DAMAGED / 2);
});

test("of every damaged file something was read, or was rejected with what, why and what to do", () => {
  const told = new Set(seen.filter(({ kind }) => kind !== "carrier").map(fileOf));
  expect(damaged.map(({ name }) => `damaged/${name}`).filter((name) => !told.has(name))).toEqual([]);
  const rows = seen.flatMap((arrival) => (arrival.kind === "rejection" ? [arrival.rejection] : []));
  expect(rows.filter(({ where, what, why, remedy }) => [where, what, why, remedy].some((part) => part.trim() === ""))).toEqual([]);
});

test("every good file of the same batch was read whole", () => {
  const counts = Map.groupBy(
    seen.filter((arrival) => arrival.kind === "item"),
    fileOf,
  );
  const read = good.map(({ name }) => [name, counts.get(`good/${name}`)?.length ?? 0]);
  expect(read).toEqual(good.map(({ name, documents }) => [name, documents]));
  expect(seen.filter((arrival) => arrival.kind === "rejection" && fileOf(arrival).startsWith("good/"))).toEqual([]);
});

test("what was read of damaged files can be kept as UTF-8", () => {
  const items = seen.flatMap((arrival) => (arrival.kind === "item" ? [arrival.record] : []));
  expect(items.filter(({ text }) => !text.isWellFormed()).map(({ text }) => text.slice(0, 80))).toEqual([]);
});
