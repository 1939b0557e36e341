import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { siteIsStale } from "../scripts/site-is-stale.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dragoman-stale-"));
  write("package-lock.json", 1);
  write("web/src/main.tsx", 2);
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file, and each folder above it, last changed on this day of 2025. */
function write(path: string, day: number): void {
  const time = new Date(Date.UTC(2025, 0, day));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), "");
  for (let at = path; at !== "."; at = dirname(at)) utimesSync(join(root, at), time, time);
}

it("is to be built where it never was", () => {
  expect(siteIsStale(root)).toBe(true);
});

it("is not to be built again where nothing has changed", () => {
  write("web/dist/index.html", 3);
  write("web/dist/assets/index.js", 4);
  expect(siteIsStale(root)).toBe(false);
});

it.each(["web/src/main.tsx", "web/src/pages/a-new-one.tsx", "web/index.html", "package-lock.json"])(
  "is to be built again when %s changed",
  (path) => {
    write("web/dist/index.html", 3);
    write(path, 5);
    expect(siteIsStale(root)).toBe(true);
  },
);
