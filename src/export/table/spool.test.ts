import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { keptFiles } from "../../../test/kept-files.ts";
import { Spool } from "./spool.ts";

it("gives items back in the order of their keys, as often as asked, and also after more were added", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "binary" }), { maxLength: 30 }), (keys) => {
      const spool = new Spool<{ key: string; text: string }>();
      try {
        for (const [at, key] of keys.entries()) {
          spool.add(key, { key, text: "س".repeat(at) });
          if (at === 5) expect([...spool.inOrder()]).toHaveLength(6);
        }
        const order = [...keys].sort();
        expect([...spool.inOrder()].map(({ key }) => key)).toEqual(order);
        expect([...spool.inOrder()].map(({ text }) => text.length)).toEqual(order.map((key) => keys.indexOf(key)));
        expect(spool.size).toBe(keys.length);
      } finally {
        spool.close();
      }
    }),
    { numRuns: 30 },
  );
});

it("holds more than it buffers, for this user alone, and leaves nothing behind; on Linux no name even while it is open", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-test-"));
  vi.stubEnv("TMPDIR", folder);
  try {
    const spool = new Spool<string>();
    const text = "ş".repeat(100_000);
    for (let at = 0; at < 30; at++) spool.add(String(at).padStart(2, "0"), `${at}${text}`);
    expect([...spool.inOrder()].map((item) => item.length)).toEqual(Array.from({ length: 30 }, (_, at) => String(at).length + 100_000));
    expect(keptFiles(folder).map((path) => statSync(path).mode & 0o077)).toEqual([0]);
    if (process.platform === "linux") expect(readdirSync(folder)).toEqual([]);
    spool.close();
    expect([...keptFiles(folder), ...readdirSync(folder)]).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
