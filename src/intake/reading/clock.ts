/** Says once when a time is over that others may take. */
export class Clock {
  readonly #seconds: number;
  readonly #over: () => void;
  #timer: NodeJS.Timeout | undefined;
  #last: NodeJS.Immediate | undefined;

  constructor(seconds: number, over: () => void) {
    this.#seconds = seconds;
    this.#over = over;
  }

  start(): void {
    // An answer may have come in time while this thread was busy: what waits to be heard is heard first.
    this.#timer = setTimeout(() => {
      this.#last = setImmediate(this.#over);
    }, this.#seconds * 1000);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#last);
  }
}
