import type { Output } from "./output.ts";
import { truncate } from "./width.ts";

/** Whoever waits less than this needs no progress, in milliseconds. */
const PATIENCE = 1000;
/** Between two drawings, in milliseconds. */
const PAUSE = 100;
const BAR = 30;

/**
 * How far a long task is, in one line that it leaves no trace of: on a terminal only, and only once the task has taken
 * longer than a second. Drawn when it is told, not by a timer: work that does not wait would keep a timer from running.
 */
export class Progress {
  readonly #output: Output;
  readonly #what: string;
  readonly #clock: () => number;
  readonly #since: number;
  #drawn = Number.NEGATIVE_INFINITY;
  #line = "";

  /** @param what is counted: `documents read` */
  constructor(output: Output, what: string, clock: () => number = () => performance.now()) {
    this.#output = output;
    this.#what = what;
    this.#clock = clock;
    this.#since = clock();
  }

  /** @param of how many there are in all, where that is known */
  update(done: number, of: number | null = null): void {
    const bar = of === null ? "" : `[${"=".repeat(Math.round((BAR * done) / Math.max(of, 1))).padEnd(BAR)}] `;
    this.#line = `${bar}${done}${of === null ? "" : `/${of}`} ${this.#what}`;
    if (this.#clock() - this.#drawn >= PAUSE) this.#draw(this.#line);
  }

  /** What is done now, while the count stands still. */
  now(what: string): void {
    this.#draw(this.#line === "" ? what : `${this.#line}, ${what}`);
  }

  /** Leaves nothing behind on the terminal. */
  stop(): void {
    if (this.#drawn > Number.NEGATIVE_INFINITY) this.#output.overwrite("");
    this.#drawn = Number.NEGATIVE_INFINITY;
  }

  #draw(line: string): void {
    if (!this.#output.isTerminal || this.#clock() - this.#since < PATIENCE) return;
    this.#output.overwrite(truncate(line, this.#output.width - 1));
    this.#drawn = this.#clock();
  }
}
