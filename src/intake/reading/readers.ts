import type { Attachment, ItemKind, Reading } from "../format.ts";
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
    return (await this.#pool.run({ task: "read", key: kind.key, bytes })) as Reading;
  }

  /** @throws Unreadable */
  async attachments(kind: ItemKind, bytes: Uint8Array): Promise<readonly Attachment[]> {
    const { attachments } = kind;
    if (attachments === undefined) return [];
    if (!kind.heavy) return await here(() => attachments(bytes));
    return (await this.#pool.run({ task: "attachments", key: kind.key, bytes })) as readonly Attachment[];
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
