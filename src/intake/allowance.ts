import type { Limits } from "../types/limits.ts";
import { Unreadable } from "./unreadable.ts";

/** Too much lies in one thing that somebody brought: nothing more of it is unpacked, however deep the rest lies. */
export class Exhausted extends Unreadable {}

/** What is left to be unpacked of one file, with everything inside it: archives in archives share it. */
export class Allowance {
  readonly #limits: Limits;
  #unpacked = 0;
  #entries = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws Exhausted */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    const { maxUnpacked } = this.#limits;
    if (this.#unpacked > maxUnpacked)
      throw new Exhausted(
        "too large",
        `unpacked it has more than ${maxUnpacked} bytes`,
        "unpack it yourself, or raise DRAGOMAN_MAX_UNPACKED",
      );
  }

  /** @throws Exhausted */
  enter(): void {
    this.#entries++;
    const { maxEntries } = this.#limits;
    if (this.#entries > maxEntries)
      throw new Exhausted("too large", `it has more than ${maxEntries} entries`, "divide it, or raise DRAGOMAN_MAX_ENTRIES");
  }
}
