import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { lately } from "../lately.ts";
import { unpack } from "../packed.ts";
import { linesOf, type Place } from "./blocks.ts";

/** A column of the engagements, as it is stored: of row `n` the codes from `ends[n - 1]` to `ends[n]`, each a place in `list`. */
export interface StoredColumn {
  readonly name: string;
  readonly list: readonly unknown[];
  readonly ends: Int32Array;
  readonly codes: Int32Array;
}

/** A name that was found, with what it names. */
export interface NameHit {
  readonly id: string;
  readonly shown: string;
}

/** Letters of blocks that are kept, some ten megabytes: neighbours are asked for one after another, and everybody asks for a few. */
const KEPT_LETTERS = 8_000_000;
/** Languages whose names are kept. */
const KEPT_LANGUAGES = 5;

/** An open catalogue, for reading. What it says is of the one moment at which it was made. */
export class Catalogue {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** By the ids of those who are called so in texts of a language; empty where there are none. */
  readonly called: (language: string) => Readonly<Record<string, string>>;
  readonly #lines: (block: number) => readonly string[];

  constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.#database = database;
    this.called = lately(KEPT_LANGUAGES, (language) => {
      const [row] = this.#all<{ names: Uint8Array }>("SELECT names FROM called WHERE language = ?", language);
      return row === undefined ? {} : unpack(row.names);
    });
    this.#lines = lately(
      KEPT_LETTERS,
      (block) => {
        const [row] = this.#all<{ lines: Uint8Array }>("SELECT lines FROM block WHERE number = ?", block);
        return row === undefined ? [] : linesOf(row.lines);
      },
      (lines) => lines.reduce((sum, { length }) => sum + length, 0),
    );
  }

  about(key: string): string | undefined {
    return this.#all<{ value: string }>("SELECT value FROM about WHERE key = ?", key)[0]?.value;
  }

  get<T>(kind: string, id: string): T | undefined {
    const [place] = this.#all<Place>("SELECT block, line FROM entry WHERE kind = ? AND id = ?", kind, id);
    return place === undefined ? undefined : this.#read<T>(place);
  }

  /** Those of some ids that there are, in the order in which they are asked for. */
  getAll<T>(kind: string, ids: Iterable<string>): T[] {
    const sql =
      "SELECT block, line FROM json_each(?2) AS asked CROSS JOIN entry ON kind = ?1 AND entry.id = asked.value ORDER BY asked.key";
    return this.#all<Place>(sql, kind, JSON.stringify([...ids])).map((place) => this.#read<T>(place));
  }

  /** In the order of their ids. */
  ownedBy<T>(kind: string, owner: string): T[] {
    const sql = "SELECT block, line FROM entry WHERE kind = ? AND owner = ? ORDER BY id";
    return this.#all<Place>(sql, kind, owner).map((place) => this.#read<T>(place));
  }

  /** So many entries behind an id, in the order of their ids; those of one owner, or all. */
  after<T>(kind: string, owner: string | null, id: string, limit: number): T[] {
    const of = owner === null ? "?2 IS NULL" : "owner = ?2";
    const sql = `SELECT block, line FROM entry WHERE kind = ?1 AND ${of} AND id > ?3 ORDER BY id LIMIT ?4`;
    return this.#all<Place>(sql, kind, owner, id, limit).map((place) => this.#read<T>(place));
  }

  /** How many entries there are of a kind; those of one owner, or all. */
  count(kind: string, owner: string | null = null): number {
    if (owner === null) return Number(this.about(`count ${kind}`) ?? 0);
    return this.#all<{ n: number }>("SELECT count(*) AS n FROM entry WHERE kind = ? AND owner = ?", kind, owner)[0]?.n ?? 0;
  }

  /** The id under which something stands that answers to several. */
  own(id: string): string {
    return this.#all<{ own: string }>("SELECT own FROM alias WHERE id = ?", id)[0]?.own ?? id;
  }

  column(name: string): StoredColumn | undefined {
    const [row] = this.#all<{ list: Uint8Array; ends: Uint8Array; codes: Uint8Array }>(
      "SELECT list, ends, codes FROM facet WHERE name = ?",
      name,
    );
    return row === undefined ? undefined : { name, list: unpack(row.list), ends: asNumbers(row.ends), codes: asNumbers(row.codes) };
  }

  /** Whoever shares one of the keys, with how many of them; those with most first. */
  withKeys(keys: readonly string[], limit: number): string[] {
    const sql = "SELECT id FROM name_key WHERE key IN (SELECT value FROM json_each(?)) GROUP BY id ORDER BY count(*) DESC, id LIMIT ?";
    return this.#all<{ id: string }>(sql, JSON.stringify(keys), limit).map(({ id }) => id);
  }

  /** Names that hold all words, the last perhaps only begun; the likeliest first. */
  named(words: readonly string[], limit: number): NameHit[] {
    if (words.length === 0) return [];
    const sql = "SELECT id, shown FROM name WHERE name MATCH ? ORDER BY rank, rowid LIMIT ?";
    return this.#all<NameHit>(sql, `${matching(words)} *`, limit);
  }

  /** Documents in whose text or title all words stand, the likeliest first. */
  lettered(words: readonly string[], limit: number): string[] {
    if (words.length === 0) return [];
    const sql = `SELECT document FROM lettering JOIN lettered ON number = lettering.rowid WHERE lettering MATCH ? ORDER BY rank, number LIMIT ?`;
    return this.#all<{ document: string }>(sql, matching(words), limit).map(({ document }) => document);
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #read<T>({ block, line }: Place): T {
    return JSON.parse(this.#lines(block)[line] ?? "null") as T;
  }

  #all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement.all(...values) as Row[];
  }
}

/** Each word as a string of the language of full-text queries, so that nothing in it is read as that language. */
function matching(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" ");
}

/** A copy, since the bytes of a row need not lie where numbers may. */
function asNumbers(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.slice().buffer);
}
