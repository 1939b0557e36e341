import { Worker } from "node:worker_threads";
import { UnknownFormat } from "../export-register.ts";
import { SelectionError } from "../select/selection-error.ts";
import { RegisterError } from "../with-register.ts";
import type { Job, JobResults, Office, Saying, Task } from "./job.ts";

/** Beside this file, as source or as compiled from it. */
const SCRIPT = new URL(import.meta.url.endsWith(".ts") ? "./office-worker.ts" : "./office-worker.js", import.meta.url);

/** A worker that has had nothing to do for so long is ended, in milliseconds: it holds the program's data a second time. */
const IDLE = 120_000;

/** Jobs that wait for a worker: more are not taken. */
const WAITING = 100;

/** A job that took longer than it may. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

/** So many jobs wait already that none more is taken. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

export interface JobHandling {
  /** Called with what the job says before it is done; the next piece is made once this is. */
  readonly heard?: (saying: Saying) => Promise<void> | void;
  /** How long it may take, in seconds; of a job in pieces, how long a piece may take to be made, and to be heard. */
  readonly seconds: number;
  /** Ends the job when whoever asked for it is gone. */
  readonly signal?: AbortSignal | undefined;
}

interface Waiting {
  readonly take: (worker: Worker) => void;
  readonly giveUp: (reason: unknown) => void;
}

/** Does long jobs in workers, some at once; the others wait. A job that takes too long, or is given up, ends its worker. */
export class BackOffice {
  readonly #office: Office;
  readonly #size: number;
  readonly #staying: number;
  readonly #idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  /**
   * @param size how many workers there are at most
   * @param staying how many of them stay when there is nothing to do, so that the next job need not wait for the program's data
   */
  constructor(office: Office, size: number, staying = 0) {
    this.#office = office;
    this.#size = size;
    this.#staying = staying;
  }

  /** @throws TooLong @throws TooBusy */
  async run<T extends Task>(job: Extract<Job, { readonly task: T }>, handling: JobHandling): Promise<JobResults[T]> {
    const worker = await this.#take(handling.signal);
    const listening = new AbortController();
    try {
      return (await this.#do(worker, job, handling, listening.signal)) as JobResults[T];
    } finally {
      listening.abort();
      this.#give(worker);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { giveUp } of this.#waiting.splice(0)) giveUp(ended());
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #do(worker: Worker, job: Job, { heard, seconds, signal }: JobHandling, until: AbortSignal): Promise<JobResults[Task]> {
    return new Promise((resolve, reject) => {
      const end = (reason: unknown): void => {
        this.#all.delete(worker);
        void worker.terminate();
        reject(reason);
      };
      const timer = setTimeout(() => end(new TooLong(`it took longer than ${seconds} seconds`)), seconds * 1000);
      until.addEventListener("abort", () => clearTimeout(timer));
      signal?.addEventListener("abort", () => end(signal.reason), { signal: until });
      const hear = async (saying: Saying): Promise<void> => {
        if (saying.say === "done") resolve(saying.result);
        else if (saying.say === "failed") reject(errorOf(saying));
        else {
          timer.refresh();
          await heard?.(saying);
          if (saying.say !== "piece" || until.aborted) return;
          timer.refresh();
          worker.postMessage("next");
        }
      };
      const listener = (saying: Saying): void => void hear(saying).catch(end);
      worker.on("message", listener);
      worker.once("error", end);
      const exited = (): void => reject(ended());
      worker.once("exit", exited);
      until.addEventListener("abort", () => {
        worker.off("message", listener);
        worker.off("error", end);
        worker.off("exit", exited);
      });
      worker.postMessage(job);
    });
  }

  async #take(signal?: AbortSignal): Promise<Worker> {
    signal?.throwIfAborted();
    if (this.#isClosed) throw ended();
    const idle = this.#idle.pop();
    if (idle !== undefined) {
      clearTimeout(idle.timer);
      return idle.worker;
    }
    if (this.#all.size < this.#size) return this.#make();
    if (this.#waiting.length >= WAITING) throw new TooBusy("too much else is being made at the moment");
    return await new Promise((take, giveUp) => {
      const own: Waiting = { take, giveUp };
      this.#waiting.push(own);
      signal?.addEventListener("abort", () => {
        const place = this.#waiting.indexOf(own);
        if (place >= 0) this.#waiting.splice(place, 1);
        giveUp(signal.reason);
      });
    });
  }

  #make(): Worker {
    const worker = new Worker(SCRIPT, { execArgv: [], workerData: this.#office });
    this.#all.add(worker);
    // What happens to an idle worker concerns nobody; one that has a job tells whoever waits for it.
    worker.on("error", () => this.#all.delete(worker));
    worker.on("exit", () => this.#all.delete(worker));
    worker.unref();
    return worker;
  }

  /** To whoever waits; a worker that was ended is replaced. */
  #give(worker: Worker): void {
    const next = this.#waiting.shift();
    const usable = this.#all.has(worker) ? worker : null;
    if (next !== undefined) next.take(usable ?? this.#make());
    else if (usable !== null) this.#rest(usable);
  }

  #rest(worker: Worker): void {
    const timer = setTimeout(() => {
      if (this.#all.size <= this.#staying) return;
      this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((idle) => idle.worker !== worker));
      this.#all.delete(worker);
      void worker.terminate();
    }, IDLE).unref();
    this.#idle.push({ worker, timer });
  }
}

const ended = (): Error => new Error("the server was ended before it was done");

const KNOWN = [SelectionError, RegisterError, UnknownFormat];

function errorOf({ name, message }: Extract<Saying, { say: "failed" }>): Error {
  const kind = KNOWN.find((one) => one.name === name);
  return kind === undefined ? new Error(message) : new kind(message);
}
