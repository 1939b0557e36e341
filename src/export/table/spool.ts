import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byCodeUnits } from "../../text/order.ts";

const BUFFERED = 1 << 20;

/** Where an item stands in the file, in bytes. */
interface Place {
  readonly key: string;
  readonly at: number;
  readonly bytes: number;
}

/**
 * Items put in the order of their keys without being held in memory: they wait in a file of their own in the system's folder for
 * temporary files, readable by this user alone. Its name is gone as soon as it is open, so that nothing stays behind however the program
 * ends; where the system keeps the names of open files, it is gone once the spool is closed. Keys are held; they should be short.
 */
export class Spool<T> {
  readonly #folder = mkdtempSync(join(tmpdir(), "dragoman-spool-"));
  readonly #file = openSync(join(this.#folder, "items"), "wx+", 0o600);
  readonly #nameless = this.#forget();
  readonly #places: Place[] = [];
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  get size(): number {
    return this.#places.length;
  }

  add(key: string, item: T): void {
    const bytes = Buffer.from(JSON.stringify(item));
    this.#places.push({ key, at: this.#written + this.#waitingBytes, bytes: bytes.length });
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > BUFFERED) this.#flush();
  }

  /** All items by key; as often as wanted, until the spool is closed. */
  *inOrder(): Generator<T> {
    this.#flush();
    this.#places.sort((a, b) => byCodeUnits(a.key, b.key));
    for (const { at, bytes } of this.#places) {
      const buffer = Buffer.allocUnsafe(bytes);
      readSync(this.#file, buffer, 0, bytes, at);
      yield JSON.parse(buffer.toString()) as T;
    }
  }

  close(): void {
    closeSync(this.#file);
    if (!this.#nameless) rmSync(this.#folder, { recursive: true });
  }

  /** Whether the system lets go of the name of a file that is open. */
  #forget(): boolean {
    try {
      rmSync(this.#folder, { recursive: true });
      return true;
    } catch {
      return false;
    }
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
