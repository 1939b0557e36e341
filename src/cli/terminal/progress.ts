import cliProgress, { type SingleBar } from "cli-progress";
import type { Output } from "./output.ts";

/** Whoever waits less than this needs no bar, in milliseconds. */
const PATIENCE = 1000;

/** How far a long task is: on a terminal only, and only once it has taken longer than a second. */
export class Progress {
  readonly #output: Output;
  readonly #what: string;
  readonly #since = performance.now();
  #bar: SingleBar | null = null;

  /** @param what is counted: `documents read` */
  constructor(output: Output, what: string) {
    this.#output = output;
    this.#what = what;
  }

  /** @param of how many there are in all, where that is known */
  update(done: number, of: number | null = null): void {
    if (!this.#output.isTerminal || performance.now() - this.#since < PATIENCE) return;
    this.#bar ??= this.#start(of);
    this.#bar.update(done);
  }

  /** Leaves nothing behind on the terminal. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  #start(of: number | null): SingleBar {
    const many = `{value}${of === null ? "" : "/{total}"} ${this.#what}`;
    const bar = new cliProgress.SingleBar({
      format: of === null ? many : `[{bar}] ${many}`,
      stream: this.#output.sink as NodeJS.WritableStream,
      barsize: 30,
      barCompleteChar: "=",
      barIncompleteChar: " ",
      clearOnComplete: true,
      hideCursor: true,
      linewrap: null,
      gracefulExit: false,
    });
    bar.start(of ?? 0, 0);
    return bar;
  }
}
