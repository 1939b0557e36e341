import { execFileSync } from "node:child_process";
import {
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { UsageError } from "../context.ts";
import { intoFile } from "./into-file.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-into-file-"));
  file = join(folder, "register.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const there = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

it("writes what comes, piece by piece", async () => {
  await intoFile(file, async (write) => {
    await write("one ");
    await write(Buffer.from("two"));
    expect(Object.keys(there())).not.toContain("register.json");
  });
  expect(there()).toEqual({ "register.json": "one two" });
});

it("leaves an older file as it was where the work fails half way, and nothing beside it", async () => {
  writeFileSync(file, "old");
  const work = intoFile(file, async (write) => {
    await write("x".repeat(1 << 20));
    throw new Error("half way");
  });
  await expect(work).rejects.toThrow("half way");
  expect(there()).toEqual({ "register.json": "old" });
});

it("takes the place and the rights of an older file, behind a link too", async () => {
  writeFileSync(file, "old");
  chmodSync(file, 0o640);
  const link = join(folder, "link.json");
  symlinkSync(file, link);
  await intoFile(link, (write) => write("new"));
  expect(there()).toEqual({ "register.json": "new", "link.json": "new" });
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

it("makes no file where nothing is written", async () => {
  await intoFile(file, async () => {});
  expect(there()).toEqual({});
});

it("writes to what is no file itself", async () => {
  await intoFile("/dev/null", (write) => write("x"));
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

it("writes into a pipe, behind a link that leads to no path", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = await open(pipe, constants.O_RDWR);
  try {
    const file = `/proc/self/fd/${reader.fd}`;
    await intoFile(existsSync(file) ? file : pipe, (write) => write("into the pipe"));
    expect((await reader.read(Buffer.alloc(100), 0, 100)).buffer.toString("utf8", 0, 13)).toBe("into the pipe");
    expect(readdirSync(folder)).toEqual(["pipe"]);
  } finally {
    await reader.close();
  }
});

it.each([
  ["a folder", () => folder],
  ["a folder that is not there", () => join(folder, "no", "where.json")],
])("says in one line that %s cannot be written", async (_, path) => {
  await expect(intoFile(path(), (write) => write("x"))).rejects.toThrow(UsageError);
  expect(there()).toEqual({});
});
