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

/** More was brought at once than is taken. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Keeps what is brought until it is read. Copies are called by numbers: no name that was sent is ever a path. */
export class Spool {
  readonly #folder: string;
  readonly #files: Brought[] = [];
  readonly #most: number;
  #bytes = 0;
  #lines: string | null = null;

  private constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /** @param most how many bytes its files may have together */
  static async open(most: number): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), "dragoman-")), most);
  }

  /** @throws TooLarge */
  async addFile(name: string, content: Readable): Promise<void> {
    const file = join(this.#folder, String(this.#files.length));
    this.#files.push({ file, name: safeName(name) });
    const counting = async function* (this: Spool, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) yield this.#counted(chunk);
    };
    await pipeline(content, counting.bind(this), createWriteStream(file, { flags: "wx", mode: 0o600 }));
  }

  async addDocuments(documents: readonly TypedDocument[]): Promise<void> {
    if (documents.length === 0) return;
    this.#lines = join(this.#folder, "lines");
    await writeFile(this.#lines, documents.map((document) => `${JSON.stringify(document)}\n`).join(""), { flag: "wx", mode: 0o600 });
  }

  #counted(chunk: Buffer): Buffer {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#most) throw new TooLarge(`more than ${this.#most} bytes`);
    return chunk;
  }

  get isEmpty(): boolean {
    return this.#files.length === 0 && this.#lines === null;
  }

  delivery(): Delivery {
    return { folder: this.#folder, bytes: this.#bytes, files: this.#files, lines: this.#lines };
  }

  async discard(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
