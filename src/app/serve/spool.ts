import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Delivery } from "./ingest-jobs.ts";
import type { Brought } from "./job.ts";
import { safeName } from "./safe-name.ts";

/** A document that somebody types or pastes. */
export interface TypedDocument {
  readonly text: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** Keeps what is brought until it is read. Copies are called by numbers: no name that was sent is ever a path. */
export class Spool {
  readonly #folder: string;
  readonly #files: Brought[] = [];
  #lines: string | null = null;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), "dragoman-")));
  }

  async addFile(name: string, content: Readable): Promise<void> {
    const file = join(this.#folder, String(this.#files.length));
    this.#files.push({ file, name: safeName(name) });
    await pipeline(content, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  }

  async addDocuments(documents: readonly TypedDocument[]): Promise<void> {
    if (documents.length === 0) return;
    this.#lines = join(this.#folder, "lines");
    await writeFile(this.#lines, documents.map((document) => `${JSON.stringify(document)}\n`).join(""), { flag: "wx", mode: 0o600 });
  }

  get isEmpty(): boolean {
    return this.#files.length === 0 && this.#lines === null;
  }

  delivery(): Delivery {
    return { folder: this.#folder, files: this.#files, lines: this.#lines };
  }

  async discard(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
