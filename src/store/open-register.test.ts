import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRegister } from "./open-register.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a new register is made once and opened again", () => {
  const path = join(folder, "a.sqlite");
  expect(() => openRegister(path)).toThrow(`there is no register at ${path}`);
  openRegister(path, { create: true }).close();
  const register = openRegister(path);
  expect(register.get("PRAGMA journal_mode")).toEqual({ journal_mode: "wal" });
  expect(register.get("PRAGMA synchronous")).toEqual({ synchronous: 2 });
  expect(register.get("PRAGMA foreign_keys")).toEqual({ foreign_keys: 1 });
  register.close();
});

test("a file of another program is refused and left as it was", () => {
  const path = join(folder, "other.sqlite");
  const other = new DatabaseSync(path);
  other.exec("CREATE TABLE t (a)");
  other.close();
  expect(() => openRegister(path, { create: true })).toThrow(/is not a register: it is a database of another program$/);
  const again = new DatabaseSync(path);
  expect(again.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: "t" }]);
  again.close();
});

test("a file that is no database is refused", () => {
  const path = join(folder, "notes.txt");
  writeFileSync(path, "Not a database at all, but a note that is long enough to have had a header.".repeat(20));
  expect(() => openRegister(path, { create: true })).toThrow(/is not a register: it is not a database$/);
});

test("a file of a newer program is refused with one line", () => {
  const path = join(folder, "newer.sqlite");
  openRegister(path, { create: true }).close();
  const database = new DatabaseSync(path);
  database.exec("PRAGMA user_version = 99");
  database.close();
  expect(() => openRegister(path)).toThrow(
    /was written by a newer Dragoman \(file version 99, this one knows up to 2\): use that or a newer one$/,
  );
});

test("a folder that is not there is said in one line", () => {
  expect(() => openRegister(join(folder, "no", "a.sqlite"), { create: true })).toThrow(/cannot be opened: is its folder there/);
});

test("what a failed change did is undone", () => {
  const register = openRegister(":memory:", { create: true });
  const fail = () =>
    register.write(() => {
      register.run("INSERT INTO mark VALUES (1, 'a')");
      throw new Error("no");
    });
  expect(fail).toThrow("no");
  expect(register.all("SELECT * FROM mark")).toEqual([]);
  register.close();
});
