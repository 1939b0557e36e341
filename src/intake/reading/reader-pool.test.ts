import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { Overtaxed } from "../overtaxed.ts";
import { ReaderPool } from "./reader-pool.ts";

/** How long the worker below may load, and in the tests of the clock read, in milliseconds. */
const LOADING = 600;

/**
 * A worker that does as the bytes say: echo them, hang, break down, or answer that they cannot be read. Where the bytes are shared
 * memory, it waits for a sign there, and gives one when it has answered.
 */
const WORKER = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", async ({ task, bytes }) => {
  const asked = Buffer.from(bytes).toString("latin1").replace(/\\0[^]*/, "");
  if (asked === "unloaded") await new Promise((resolve) => setTimeout(resolve, ${LOADING}));
  parentPort.postMessage({ task: "ready" });
  if (asked === "hang") for (;;) {}
  if (asked === "break") throw new Error("out of words");
  if (asked === "leave") process.exit(0);
  if (asked === "mine") setTimeout(() => { parentPort.removeAllListeners("message"); parentPort.on("message", () => { throw new Error("left behind"); }); }, 0);
  if (asked === "late") setTimeout(() => { throw new Error("after the answer"); }, 0);
  if (asked === "swallow") { const all = []; for (;;) all.push(new Array(1e6).fill(all)); }
  const signs = asked === "shared" ? new Int32Array(bytes.buffer, 8) : null;
  if (signs) Atomics.wait(signs, 0, 0);
  if (asked === "refuse") parentPort.postMessage({ task: "refused", remark: { what: "empty", why: "w", remedy: "r" } });
  else parentPort.postMessage({ task, reading: asked });
  if (signs) { Atomics.store(signs, 1, 1); Atomics.notify(signs, 1); }
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

/** Its worker reads what it was sent. */
async function ask(what: string | Uint8Array, asked = pool): Promise<unknown> {
  const outcome = await asked.run({ task: "read", key: "text", bytes: typeof what === "string" ? Buffer.from(what) : what });
  return outcome.task === "read" ? outcome.reading : null;
}

/** What came of each, in their order. */
async function askAll(...asked: string[]): Promise<unknown[]> {
  const done = await Promise.allSettled(asked.map((one) => ask(one)));
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

describe("the clock", () => {
  let impatient: ReaderPool;
  beforeEach(() => {
    impatient = new ReaderPool(LOADING / 3000, pathToFileURL(script), 64);
  });
  afterEach(() => impatient.close());

  test("does not run while a worker begins and loads its libraries", async () => {
    expect(await ask("unloaded", impatient)).toBe("unloaded");
    await expect(ask("hang", impatient)).rejects.toMatchObject({ what: "too slow" });
  });

  test("does not throw away an answer that came in time and was not heard, because all were busy", async () => {
    await ask("a", impatient);
    const bytes = new Uint8Array(new SharedArrayBuffer(16));
    bytes.set(Buffer.from("shared"));
    const signs = new Int32Array(bytes.buffer, 8);
    const answer = ask(bytes, impatient);
    await new Promise((resolve) => setTimeout(resolve, LOADING / 6));
    // After an immediate, timers come before messages.
    await new Promise((resolve) => setImmediate(resolve));
    Atomics.store(signs, 0, 1);
    Atomics.notify(signs, 0);
    Atomics.wait(signs, 1, 0);
    Atomics.wait(signs, 1, 1, LOADING);
    expect(await answer).toBe("shared");
  });
});

test("a key that no kind has is a mistake that says so", async () => {
  const own = new ReaderPool(4);
  await expect(own.run({ task: "read", key: "papyrus", bytes: Buffer.from("x") })).rejects.toThrow(
    'no format keeps its items as "papyrus"',
  );
  await own.close();
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
