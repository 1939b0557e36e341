import type { DatabaseSync, StatementSync } from "node:sqlite";
import { pack } from "../packed.ts";
import { BlockWriter } from "./blocks.ts";
import type { StoredColumn } from "./catalogue.ts";
import { CATALOGUE_INDEXES } from "./schema.ts";

/** An entry that is kept back. */
interface Held {
  readonly kind: string;
  readonly id: string;
  readonly owner: string | null;
  readonly line: string;
}

/** Fills a new catalogue; nobody sees it before it is finished. */
export class CatalogueWriter {
  readonly #database: DatabaseSync;
  readonly #about: StatementSync;
  readonly #entry: StatementSync;
  readonly #blocks: BlockWriter;
  readonly #held: StatementSync;
  readonly #holds: StatementSync;
  #holding = 0;
  readonly #alias: StatementSync;
  readonly #facet: StatementSync;
  readonly #called: StatementSync;
  readonly #key: StatementSync;
  readonly #name: StatementSync;
  readonly #number: StatementSync;
  readonly #text: StatementSync;
  #documents = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#about = database.prepare("INSERT INTO about VALUES (?, ?)");
    this.#entry = database.prepare("INSERT INTO arriving VALUES (?, ?, ?, ?, ?)");
    this.#held = database.prepare("INSERT INTO held VALUES (?, ?, ?, ?, ?)");
    this.#holds = database.prepare("SELECT kind, id, owner, line FROM held WHERE number = ?");
    const block = database.prepare("INSERT INTO block VALUES (?, ?)");
    this.#blocks = new BlockWriter((number, bytes) => block.run(number, bytes));
    this.#alias = database.prepare("INSERT OR IGNORE INTO alias VALUES (?, ?)");
    this.#facet = database.prepare("INSERT INTO facet VALUES (?, ?, ?, ?)");
    this.#called = database.prepare("INSERT INTO called VALUES (?, ?)");
    this.#key = database.prepare("INSERT OR IGNORE INTO name_key VALUES (?, ?)");
    this.#name = database.prepare("INSERT INTO name (text, shown, id) VALUES (?, ?, ?)");
    this.#number = database.prepare("INSERT INTO lettered VALUES (?, ?)");
    this.#text = database.prepare("INSERT INTO lettering (rowid, text) VALUES (?, ?)");
  }

  about(key: string, value: string): void {
    this.#about.run(key, value);
  }

  /** @param owner what it is listed by; null: nobody asks for those of one owner */
  put(kind: string, id: string, owner: string | null, body: object): void {
    this.#put(kind, id, owner, JSON.stringify(body));
  }

  /** Keeps an entry back until it is told in which order such entries stand: neighbours of a list are read together. */
  hold(kind: string, id: string, owner: string | null, body: object): void {
    this.#held.run(this.#holding++, kind, id, owner, JSON.stringify(body));
  }

  /** Puts down what is held. @param order numbers in the order in which it was given, from 0 */
  release(order: Iterable<number>): void {
    for (const number of order) {
      const { kind, id, owner, line } = this.#holds.get(number) as unknown as Held;
      this.#put(kind, id, owner, line);
    }
  }

  #put(kind: string, id: string, owner: string | null, text: string): void {
    const { block, line } = this.#blocks.add(kind, text);
    this.#entry.run(kind, id, owner, block, line);
  }

  alias(id: string, own: string): void {
    if (id !== own) this.#alias.run(id, own);
  }

  column({ name, list, ends, codes }: StoredColumn): void {
    this.#facet.run(name, pack(list), new Uint8Array(ends.buffer), new Uint8Array(codes.buffer));
  }

  /** @param names by the ids of those who are called so in texts of a language */
  called(language: string, names: Readonly<Record<string, string>>): void {
    this.#called.run(language, pack(names));
  }

  /** @param keys under which another spelling of the name is looked for */
  name(id: string, shown: string, folded: string, keys: readonly string[]): void {
    this.#name.run(folded, shown, id);
    for (const key of keys) this.#key.run(key, id);
  }

  text(document: string, folded: string): void {
    this.#number.run(++this.#documents, document);
    this.#text.run(this.#documents, folded);
  }

  begin(): void {
    this.#database.exec("BEGIN");
  }

  finish(): void {
    this.#blocks.finish();
    this.#database.exec(CATALOGUE_INDEXES);
    this.#database.exec("COMMIT");
  }
}
