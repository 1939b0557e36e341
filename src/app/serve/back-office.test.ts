import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegister } from "../../store/open-register.ts";
import { DEFAULT_LIMITS } from "../../types/limits.ts";
import { SelectionError } from "../select/selection-error.ts";
import { BackOffice, TooBusy, TooLong } from "./back-office.ts";
import type { Job } from "./job.ts";

const folder = mkdtempSync(join(tmpdir(), "dragoman-office-"));
const register = join(folder, "register.sqlite");
const office = new BackOffice({ version: "test", packs: [], register, limits: DEFAULT_LIMITS }, 1);
beforeAll(() => openRegister(register, { create: true }).close());
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
}, 60_000);

const EXPORT: Job = { task: "export", format: "json", part: { of: [], filters: {} } };
const TIME = 60_000;

it(
  "says what went wrong as whoever does the work said it, and goes on",
  async () => {
    const nobody: Job = { task: "brief", terms: ["nobody at all"], on: "2025-01-01" };
    await expect(office.run(nobody, { seconds: 60 })).rejects.toThrow(SelectionError);
    await expect(office.run(EXPORT, { seconds: 60 })).resolves.toBe(null);
  },
  TIME,
);

it(
  "ends what takes too long, or what nobody waits for any more, and goes on",
  async () => {
    const never = (): Promise<void> => new Promise(() => {});
    await expect(office.run(EXPORT, { seconds: 0.5, heard: never })).rejects.toThrow(TooLong);
    const gone = new AbortController();
    const given = office.run(EXPORT, { seconds: 60, signal: gone.signal, heard: () => gone.abort(new Error("gone")) });
    await expect(given).rejects.toThrow("gone");
    await expect(office.run(EXPORT, { seconds: 60, signal: gone.signal })).rejects.toThrow("gone");
    await expect(office.run(EXPORT, { seconds: 60 })).resolves.toBe(null);
  },
  TIME,
);

it(
  "keeps no place for whoever is gone before it was his turn",
  async () => {
    const gone = new AbortController();
    const [first, second, third] = [EXPORT, EXPORT, EXPORT].map((job, at) =>
      office.run(job, { seconds: 60, ...(at === 1 && { signal: gone.signal }) }),
    );
    gone.abort(new Error("gone"));
    await expect(second).rejects.toThrow("gone");
    await expect(Promise.all([first, third])).resolves.toEqual([null, null]);
  },
  TIME,
);

it(
  "takes no more than can wait, and ends with whatever waits",
  async () => {
    const crowded = new BackOffice({ version: "test", packs: [], register, limits: DEFAULT_LIMITS }, 1);
    const jobs = Array.from({ length: 102 }, () => crowded.run(EXPORT, { seconds: 60 }));
    await expect(jobs.at(-1)).rejects.toThrow(TooBusy);
    const rest = Promise.allSettled(jobs);
    await crowded.close();
    expect((await rest).filter(({ status }) => status === "fulfilled").length).toBeLessThan(102);
    await expect(crowded.run(EXPORT, { seconds: 60 })).rejects.toThrow("ended");
  },
  TIME,
);

it(
  "makes the next piece once the one before was taken, and one job after another",
  async () => {
    let taking = 0;
    let most = 0;
    const heard = async (): Promise<void> => {
      most = Math.max(most, ++taking);
      await new Promise((resolve) => setTimeout(resolve, 2));
      taking--;
    };
    await Promise.all([1, 2, 3].map(() => office.run(EXPORT, { seconds: 60, heard })));
    expect(most).toBe(1);
  },
  TIME,
);
