import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { inOneLine } from "./in-one-line.ts";

/**
 * An open register file. Everything that touches a table goes through `write` or `read`, so that nobody ever sees half
 * a change: one transaction a call, no nesting.
 */
export class Register {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.#database = database;
  }

  /** Takes the file's one write lock at once, waiting for other processes; all of `work` or nothing is kept. */
  write<T>(work: () => T): T {
    return this.#transaction("BEGIN IMMEDIATE", work);
  }

  /** One unchanging view of the file, whatever other processes write meanwhile. */
  read<T>(work: () => T): T {
    return this.#transaction("BEGIN", work);
  }

  /** Like `read`, for work that waits; nothing else may use this connection until it is done. */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    this.#database.exec("BEGIN");
    try {
      return await work();
    } finally {
      this.#database.exec("COMMIT");
    }
  }

  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  /** Row by row, for what may be large. Its own statement, since two walks over the same query may be open at once. */
  iterate<Row>(sql: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    return this.#database.prepare(sql).iterate(...values) as IterableIterator<Row>;
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #transaction<T>(begin: string, work: () => T): T {
    try {
      this.#database.exec(begin);
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw inOneLine(this.path, error);
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
