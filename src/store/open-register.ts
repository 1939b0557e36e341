import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { inOneLine, SQLITE_BUSY, SQLITE_READONLY, sqliteCode } from "./in-one-line.ts";
import { MIGRATIONS } from "./migrations.ts";
import { Register } from "./register.ts";
import { RegisterError } from "./register-error.ts";

/** "Drag" in ASCII: tells a register from other SQLite files. */
const APPLICATION_ID = 0x44726167;

export interface OpenOptions {
  /** Make a new file where there is none; without it, a missing file is an error. */
  readonly create?: boolean;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience?: number;
}

/**
 * Opens a register file, and brings an older one up to date. One that lies where nobody may write can still be read.
 * @throws RegisterError, with one clear line, when there is none, when it is not a register or of a newer program.
 */
export function openRegister(path: string, options: OpenOptions = {}): Register {
  const create = options.create ?? false;
  if (!create && path !== ":memory:" && !existsSync(path))
    throw new RegisterError(`there is no register at ${path}: dragoman ingest makes one`);
  const patience = options.patience ?? 60_000;
  const database = connect(path, patience);
  try {
    checkIdentity(path, database);
    insist(patience, () => database.exec("PRAGMA journal_mode = WAL"));
    database.exec("PRAGMA synchronous = FULL");
    migrate(path, database);
    return new Register(path, database);
  } catch (error) {
    database.close();
    if (!create && sqliteCode(error) === SQLITE_READONLY && !isBeingWritten(path)) return openUnchanging(path);
    throw inOneLine(path, error);
  }
}

/** Without the files that reading beside writers needs, which cannot be made where nobody may write: there, nobody writes. */
function openUnchanging(path: string): Register {
  const address = pathToFileURL(resolve(path));
  address.searchParams.set("immutable", "1");
  const database = new DatabaseSync(address, { readOnly: true });
  try {
    checkIdentity(path, database);
    if (pragma(database, "user_version") === MIGRATIONS.length) return new Register(path, database);
    throw new RegisterError(`${path} was written by an older Dragoman and cannot be brought up to date: you have no right to write it`);
  } catch (error) {
    database.close();
    throw inOneLine(path, error);
  }
}

/** Whether changes lie beside the file that are not in it yet. */
function isBeingWritten(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function connect(path: string, timeout: number): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout, enableForeignKeyConstraints: true });
  } catch (error) {
    throw inOneLine(path, error);
  }
}

function checkIdentity(path: string, database: DatabaseSync): void {
  const identity = pragma(database, "application_id");
  const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get();
  const empty = identity === 0 && tables?.n === 0;
  if (identity !== APPLICATION_ID && !empty) throw new RegisterError(`${path} is not a register: it is a database of another program`);
  const version = pragma(database, "user_version");
  if (version > MIGRATIONS.length)
    throw new RegisterError(
      `${path} was written by a newer Dragoman (file version ${version}, this one knows up to ${MIGRATIONS.length}): use that or a newer one`,
    );
}

/** Under the write lock, and looking again there: another process may have done it meanwhile. */
function migrate(path: string, database: DatabaseSync): void {
  if (pragma(database, "user_version") === MIGRATIONS.length) return;
  database.exec("BEGIN IMMEDIATE");
  checkIdentity(path, database);
  for (const migration of MIGRATIONS.slice(pragma(database, "user_version"))) database.exec(migration);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  database.exec("COMMIT");
}

function pragma(database: DatabaseSync, name: "application_id" | "user_version"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** SQLite answers "busy" at once, without its own waiting, while another process is changing the journal mode. */
function insist(patience: number, work: () => void): void {
  const step = 20;
  for (let waited = 0; ; waited += step) {
    try {
      work();
      return;
    } catch (error) {
      if (sqliteCode(error) !== SQLITE_BUSY || waited >= patience) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, step);
    }
  }
}
