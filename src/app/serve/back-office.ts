import { Worker } from "node:worker_threads";
import { UnknownFormat } from "../export-register.ts";
import { SelectionError } from "../select/selection-error.ts";
import { RegisterError } from "../with-register.ts";
import type { Job, JobResult, Office, Saying } from "./job.ts";

/** Beside this file, as source or as compiled from it. */
const SCRIPT = new URL(import.meta.url.endsWith(".ts") ? "./office-worker.ts" : "./office-worker.js", import.meta.url);

/** A worker that has had nothing to do for so long is ended, in milliseconds: it holds the program's data a second time. */
const IDLE = 120_000;

/** A job that took longer than it may. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

export interface JobHandling {
  /** Called with what the job says before it is done; the next piece is made once this is. */
  readonly heard?: (saying: Saying) => Promise<void> | void;
  /** How long it may take, in seconds. */
  readonly seconds: number;
  /** Ends the job when whoever asked for it is gone. */
  readonly signal?: AbortSignal | undefined;
}

/** Does long jobs in workers, some at once; the others wait. A job that takes too long, or is given up, ends its worker. */
export class BackOffice {
  readonly #office: Office;
  readonly #size: number;
  readonly #idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(office: Office, size: number) {
    this.#office = office;
    this.#size = size;
  }

  async run(job: Job, handling: JobHandling): Promise<JobResult> {
    const worker = await this.#take();
    const listening = new AbortController();
    try {
      handling.signal?.throwIfAborted();
      return await this.#do(worker, job, handling, listening.signal);
    } finally {
      listening.abort();
      this.#give(worker);
    }
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #do(worker: Worker, job: Job, { heard, seconds, signal }: JobHandling, until: AbortSignal): Promise<JobResult> {
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
          await heard?.(saying);
          if (saying.say === "piece") worker.postMessage("next");
        }
      };
      const listener = (saying: Saying): void => void hear(saying).catch(end);
      worker.on("message", listener);
      worker.once("error", end);
      const ended = (): void => reject(new Error("the server was ended before it was done"));
      worker.once("exit", ended);
      until.addEventListener("abort", () => {
        worker.off("message", listener);
        worker.off("error", end);
        worker.off("exit", ended);
      });
      worker.postMessage(job);
    });
  }

  #take(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle !== undefined) {
      clearTimeout(idle.timer);
      return Promise.resolve(idle.worker);
    }
    if (this.#all.size < this.#size) return Promise.resolve(this.#make());
    return new Promise((resolve) => this.#waiting.push(resolve));
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
    if (next !== undefined) next(usable ?? this.#make());
    else if (usable !== null) this.#rest(usable);
  }

  #rest(worker: Worker): void {
    const timer = setTimeout(() => {
      this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((idle) => idle.worker !== worker));
      this.#all.delete(worker);
      void worker.terminate();
    }, IDLE).unref();
    this.#idle.push({ worker, timer });
  }
}

const KNOWN = [SelectionError, RegisterError, UnknownFormat];

function errorOf({ name, message }: Extract<Saying, { say: "failed" }>): Error {
  const kind = KNOWN.find((one) => one.name === name);
  return kind === undefined ? new Error(message) : new kind(message);
}
