import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { Overtaxed } from "../overtaxed.ts";
import { ReaderPool } from "./reader-pool.ts";

/** A worker that does as the bytes say: echo them, hang, break down, or answer later that they cannot be read. */
const WORKER = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ bytes }) => {
  const asked = Buffer.from(bytes).toString();
  if (asked === "hang") for (;;) {}
  if (asked === "break") throw new Error("out of words");
  if (asked === "leave") process.exit(0);
  if (asked === "mine") setTimeout(() => { parentPort.removeAllListeners("message"); parentPort.on("message", () => { throw new Error("left behind"); }); }, 0);
  if (asked === "late") setTimeout(() => { throw new Error("after the answer"); }, 0);
  if (asked === "swallow") { const all = []; for (;;) all.push(new Array(1e6).fill(all)); }
  if (asked === "refuse") parentPort.postMessage({ unreadable: { what: "empty", why: "w", remedy: "r" } });
  else parentPort.postMessage({ result: asked });
});`;

const folder = mkdtempSync(join(tmpdir(), "dragoman-"));
const script = join(folder, "worker.mjs");
writeFileSync(script, WORKER);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pool: ReaderPool;
beforeEach(() => {
  pool = new ReaderPool(4, pathToFileURL(script), 64);
});
afterEach(() => pool.close());

const ask = (what: string): Promise<unknown> => pool.run({ task: "read", key: "text", bytes: Buffer.from(what) });

/** What came of each, in their order. */
async function askAll(...asked: string[]): Promise<unknown[]> {
  const done = await Promise.allSettled(asked.map(ask));
  return done.map((one) => (one.status === "fulfilled" ? one.value : one.reason.what));
}

test("answers come to whoever asked, more at once than there are workers", async () => {
  const asked = Array.from({ length: 40 }, (_, place) => `${place}`);
  expect(await askAll(...asked)).toEqual(asked);
});

test.each([
  ["hang", "too slow"],
  ["break", "damaged"],
  ["leave", "damaged"],
  ["swallow", "too large"],
  ["refuse", "empty"],
])("an item that makes its worker %s is refused, and the others are read", async (asked, what) => {
  expect(await askAll("a", asked, "b", "c", asked, "d")).toEqual(["a", what, "b", "c", what, "d"]);
  expect(await ask("e")).toBe("e");
});

test("what asked for more time or memory than there was is told from what cannot be read", async () => {
  const overtaxed = (asked: string) => ask(asked).catch((error: unknown) => error instanceof Overtaxed);
  expect(await Promise.all(["hang", "swallow", "break", "refuse"].map(overtaxed))).toEqual([true, true, false, false]);
});

test("what an earlier item left behind does not make the next one unreadable", async () => {
  expect(await askAll(...Array.from({ length: 12 }, (_, place) => ["mine", `${place}`]).flat())).toEqual(
    Array.from({ length: 12 }, (_, place) => ["mine", `${place}`]).flat(),
  );
});

test("a pool that is closed ends its workers, and begins none", async () => {
  const asked = Promise.race([askAll("hang", "hang", "hang", "hang", "a"), new Promise((resolve) => setTimeout(resolve, 300, "never"))]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await pool.close();
  expect(await asked).toBe("never");
});

test("what breaks down in a worker after its answer takes nobody else with it", async () => {
  expect(await ask("late")).toBe("late");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await askAll("a", "b", "c")).toEqual(["a", "b", "c"]);
});
