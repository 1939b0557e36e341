import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { IngestJobs } from "./ingest-jobs.ts";

const NOTHING = { folder: join(tmpdir(), "dragoman-of-nobody"), files: [], lines: null };

it("forgets only ingests that are over, and takes no more than may wait", async () => {
  const ends: (() => void)[] = [];
  const jobs = new IngestJobs({ run: () => new Promise((resolve) => ends.push(() => resolve(null))) }, 60);
  const begun = Array.from({ length: 1_000 }, () => jobs.start({ ...NOTHING }).id);
  expect(begun.every((id) => jobs.get(id)?.state === "waiting")).toBe(true);
  expect(jobs.isFull).toBe(true);
  for (const end of ends) end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(jobs.isFull).toBe(false);
  jobs.start({ ...NOTHING });
  expect(begun.filter((id) => jobs.get(id) !== undefined)).toEqual(begun.slice(-100));
});
