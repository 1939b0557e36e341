import { RegisterError } from "./register-error.ts";

export const SQLITE_BUSY = 5;
export const SQLITE_READONLY = 8;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

const LINES: ReadonlyMap<number, (path: string) => string> = new Map([
  [SQLITE_BUSY, (path) => `${path} has been in use by another process for too long: try again later`],
  [SQLITE_READONLY, (path) => `${path} cannot be written: do you have the right to?`],
  [SQLITE_CORRUPT, (path) => `${path} is damaged: restore it from a copy`],
  [SQLITE_FULL, (path) => `${path} cannot grow: the disk is full`],
  [SQLITE_CANTOPEN, (path) => `${path} cannot be opened: is its folder there, and may you write in it?`],
  [SQLITE_NOTADB, (path) => `${path} is not a register: it is not a database`],
]);

/** SQLite's primary result code of an error; undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : undefined;
}

/** What a person can do something about becomes one clear line; anything else stays as it is. */
export function inOneLine(path: string, error: unknown): unknown {
  const line = LINES.get(sqliteCode(error) ?? 0);
  return line === undefined ? error : new RegisterError(line(path), { cause: error });
}
