import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Overtaxed } from "../overtaxed.ts";
import { Unreadable } from "../unreadable.ts";
import { Clock } from "./clock.ts";
import type { Answer, Job, Outcome } from "./job.ts";

/** More would only wait for the one that writes the register. */
const MOST = 8;

/** Memory of one worker for JavaScript's objects; a document that needs more ends its worker, not the program. */
const MEGABYTES = 1024;

/** Beside this file, as source or as compiled from it. */
const SCRIPT = new URL(import.meta.url.endsWith(".ts") ? "./read-worker.ts" : "./read-worker.js", import.meta.url);

interface Waiting {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
  /** A worker broke down with it already. */
  readonly again: boolean;
}

/** Workers that read, made when they are needed; one that hangs or breaks down is replaced. */
export class ReaderPool {
  readonly size = Math.max(1, Math.min(MOST, availableParallelism()));
  readonly #seconds: number;
  readonly #script: URL;
  readonly #megabytes: number;
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  #closed = false;

  /**
   * @param seconds how long one job may take, from when its worker has loaded what it takes
   * @param megabytes of memory for the objects of one worker
   */
  constructor(seconds: number, script: URL = SCRIPT, megabytes: number = MEGABYTES) {
    this.#seconds = seconds;
    this.#script = script;
    this.#megabytes = megabytes;
  }

  /** @throws Unreadable */
  run(job: Job): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject, again: false });
      this.#next();
    });
  }

  /** Ends the workers; what nobody has read by then is never answered. */
  async close(): Promise<void> {
    this.#queue.length = 0;
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
    this.#all.clear();
    this.#idle.length = 0;
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#closed) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.size ? this.#make() : undefined);
    const waiting = worker && this.#queue.shift();
    if (worker && waiting) this.#give(worker, waiting);
  }

  #make(): Worker {
    const worker = new Worker(this.#script, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#megabytes },
      stdout: true,
      stderr: true,
    });
    // Libraries warn on the console of what is of no use to anybody here.
    worker.stdout.resume();
    worker.stderr.resume();
    this.#all.add(worker);
    return worker;
  }

  #rest(worker: Worker): void {
    const drop = (): void => {
      this.#all.delete(worker);
      this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((idle) => idle !== worker));
    };
    worker.once("error", drop);
    worker.once("exit", drop);
    worker.unref();
    this.#idle.push(worker);
  }

  #give(worker: Worker, waiting: Waiting): void {
    const { job, resolve, reject, again } = waiting;
    const replace = (why: Unreadable | null): void => {
      clock.stop();
      worker.removeAllListeners();
      // What is still said by a worker that is being ended is of no interest.
      worker.on("error", () => {});
      this.#all.delete(worker);
      void worker.terminate();
      if (why) {
        reject(why);
        this.#next();
      } else if (!this.#closed) this.#give(this.#make(), { ...waiting, again: true });
    };
    const clock = new Clock(this.#seconds, () => replace(tooSlow(this.#seconds)));
    worker.removeAllListeners();
    // What an earlier document left behind may have broken it: a second chance, with a worker that has read nothing.
    worker.once("error", (error) => replace(again ? brokenDown(error) : null));
    worker.once("exit", () => replace(again ? brokenDown(null) : null));
    worker.on("message", (answer: Answer) => {
      if (answer.task === "ready") {
        clock.start();
        return;
      }
      clock.stop();
      worker.removeAllListeners();
      this.#rest(worker);
      if (answer.task === "refused") reject(new Unreadable(answer.remark.what, answer.remark.why, answer.remark.remedy));
      else resolve(answer);
      this.#next();
    });
    worker.ref();
    worker.postMessage(job);
  }
}

function tooSlow(seconds: number): Overtaxed {
  return new Overtaxed("too slow", `reading it took more than ${seconds} seconds`, "save it as plain text, or raise DRAGOMAN_MAX_SECONDS");
}

function brokenDown(error: unknown): Unreadable {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return new Overtaxed("too large", "reading it takes more memory than there is", "save it as plain text");
  const reason = error instanceof Error ? `: ${error.message.slice(0, 200)}` : "";
  return new Unreadable("damaged", `reading it broke down${reason}`, "save it as plain text");
}
