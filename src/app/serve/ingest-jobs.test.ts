import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { IngestJobs } from "./ingest-jobs.ts";

const NOTHING = { folder: join(tmpdir(), "dragoman-of-nobody"), bytes: 0, files: [], lines: null };

const DONE = { intake: { documents: 0, known: 0, rejected: 0 }, added: [] };

it("takes no more than may lie on disk", async () => {
  const ends: (() => void)[] = [];
  const jobs = new IngestJobs({ run: () => new Promise((resolve) => ends.push(() => resolve(DONE as never))) }, 60);
  for (let n = 0; n < 5; n++) {
    expect(jobs.isFull).toBe(false);
    jobs.start({ ...NOTHING, bytes: 2_000_000_000 });
  }
  expect(jobs.isFull).toBe(true);
  ends[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(jobs.isFull).toBe(false);
});

it("forgets only ingests that are over, and takes no more than may wait", async () => {
  const ends: (() => void)[] = [];
  const jobs = new IngestJobs({ run: () => new Promise((resolve) => ends.push(() => resolve(DONE as never))) }, 60);
  const begun = Array.from({ length: 1_000 }, () => jobs.start({ ...NOTHING }).id);
  expect(begun.every((id) => jobs.get(id)?.state === "waiting")).toBe(true);
  expect(jobs.isFull).toBe(true);
  for (const end of ends) end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(jobs.isFull).toBe(false);
  jobs.start({ ...NOTHING });
  expect(begun.filter((id) => jobs.get(id) !== undefined)).toEqual(begun.slice(-100));
});
