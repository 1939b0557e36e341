import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Program } from "../src/app/program.ts";
import { readSettled } from "../src/app/read-settled.ts";
import { hasDocument } from "../src/store/documents.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { DocumentId } from "../src/types/ids.ts";
import { analyseStory } from "./synthetic/analyse-story.ts";
import { dump, inOneBatch } from "./synthetic/batch.ts";
import { roughLinking } from "./synthetic/rough-linking.ts";
import { story } from "./synthetic/story.ts";

const program: Program = { version: "1", analyse: analyseStory, linking: roughLinking };
const CHILD = join(import.meta.dirname, "synthetic", "take-in.ts");
const DOCUMENTS = 40;

let folder: string;
let register: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
  register = join(folder, "a.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of invented stories; the same seed gives the same ones. */
function fileOf(seed: number): string {
  const lines = fc
    .sample(story, { seed, numRuns: DOCUMENTS })
    .map((told, place) => JSON.stringify({ id: place, text: JSON.stringify(told) }));
  const path = join(folder, `${seed}.jsonl`);
  writeFileSync(path, lines.join("\n"));
  return path;
}

/** Runs a process that takes in a file; `killAfter` so many acknowledged documents, at once or some milliseconds later. */
async function takeIn(
  file: string,
  killAfter = Number.POSITIVE_INFINITY,
  later = 0,
): Promise<{ kept: DocumentId[]; failure: string | null }> {
  const child = spawn(process.execPath, [CHILD, register, file], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, errors] = ["", ""];
  const kill = (): unknown => setTimeout(() => child.kill("SIGKILL"), later);
  if (killAfter === 0) kill();
  child.stdout.on("data", (chunk) => {
    out += chunk;
    if (killAfter > 0 && out.split("\n").length > killAfter) kill();
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { kept: out.split("\n").filter((line) => line !== "") as DocumentId[], failure: code === 0 || code === null ? null : errors };
}

test("a process that is killed loses nothing it acknowledged and leaves nothing half done", { timeout: 120_000 }, async () => {
  const acknowledged = new Set<DocumentId>();
  for (let round = 0; round < 12; round++) {
    const { kept, failure } = await takeIn(fileOf(round), (round * 7) % DOCUMENTS, (round * 17) % 60);
    expect(failure).toBeNull();
    for (const id of kept) acknowledged.add(id);
    const opened = openRegister(register, { create: true });
    expect(opened.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect([...acknowledged].filter((id) => !hasDocument(opened, id))).toEqual([]);
    opened.close();
  }
  await expectSettledAsInOneBatch();
});

test("two processes take in at once, and both make the register that one would have made", { timeout: 60_000 }, async () => {
  const files = [fileOf(1), fileOf(2)];
  // The first file twice: both want to keep the same documents at the same time.
  const done = await Promise.all([...files, ...files.slice(0, 1)].map((file) => takeIn(file)));
  expect(done.map(({ failure }) => failure)).toEqual([null, null, null]);
  expect(new Set(done.flatMap(({ kept }) => kept)).size).toBe(done.flatMap(({ kept }) => kept).length);
  await expectSettledAsInOneBatch();
});

async function expectSettledAsInOneBatch(): Promise<void> {
  const opened = openRegister(register);
  await readSettled(opened, program, () => {});
  const batch = await inOneBatch(opened, program);
  expect(dump(opened)).toEqual(dump(batch));
  opened.close();
  batch.close();
}
