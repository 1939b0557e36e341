import type { Attachment, HeavyKind, ItemKind, Reading } from "../format.ts";
import type { Outcome } from "./job.ts";
import { ReaderPool } from "./reader-pool.ts";
import { unreadableFor } from "./unreadable-for.ts";

/** Reads items: light ones here, heavy ones in workers, several at once, each within a limit of time. */
export class Readers {
  readonly #pool: ReaderPool;

  /** @param seconds how long one item may be read */
  constructor(seconds: number) {
    this.#pool = new ReaderPool(seconds);
  }

  /** How many items are worth reading at once. */
  get atOnce(): number {
    return this.#pool.size;
  }

  /** @throws Unreadable */
  async read(kind: ItemKind, bytes: Uint8Array): Promise<Reading> {
    if (!kind.heavy) return await here(() => kind.read(bytes));
    const outcome = await this.#pool.run({ task: "read", key: kind.key, bytes });
    if (outcome.task !== "read") throw unasked(outcome);
    return outcome.reading;
  }

  /** @throws Unreadable */
  async attachments(kind: HeavyKind, bytes: Uint8Array): Promise<readonly Attachment[]> {
    const outcome = await this.#pool.run({ task: "attachments", key: kind.key, bytes });
    if (outcome.task !== "attachments") throw unasked(outcome);
    return outcome.attachments;
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    await this.#pool.close();
  }
}

async function here<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadableFor(error);
  }
}

function unasked({ task }: Outcome): Error {
  return new Error(`a worker answered what it was not asked: ${task}`);
}
