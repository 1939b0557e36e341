import type { Attachment, ItemKind, Reading } from "../format.ts";
import { ReaderPool } from "./reader-pool.ts";

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
    if (!kind.heavy) return await kind.read(bytes);
    return (await this.#pool.run({ task: "read", key: kind.key, bytes })) as Reading;
  }

  /** @throws Unreadable */
  async attachments(kind: ItemKind, bytes: Uint8Array): Promise<readonly Attachment[]> {
    if (kind.attachments === undefined) return [];
    if (!kind.heavy) return await kind.attachments(bytes);
    return (await this.#pool.run({ task: "attachments", key: kind.key, bytes })) as readonly Attachment[];
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    await this.#pool.close();
  }
}
