import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import type { Rejection } from "../../types/document.ts";
import type { AddedDocument } from "../catalogue/added-documents.ts";
import type { BackOffice } from "./back-office.ts";
import type { Brought, IngestStep, Saying } from "./job.ts";

export type IngestState = "waiting" | "reading" | "joining" | "done" | "failed";

/** How far an ingest is, for whoever watches. */
export interface IngestProgress {
  readonly id: string;
  readonly state: IngestState;
  /** What was sent: names of files, and how many texts were typed in. */
  readonly files: readonly string[];
  readonly documents: number;
  readonly known: number;
  readonly rejected: number;
  /** What could not be read and why; the first of them. */
  readonly rejections: readonly Rejection[];
  /** What was understood of the first documents that were new, once it is done. */
  readonly added: readonly AddedDocument[];
  /** Why it failed as a whole. */
  readonly failure: string | null;
}

type Watcher = (progress: IngestProgress) => void;

/** Ingests that are over and can still be asked after. */
const REMEMBERED = 100;
/** What is waiting lies on disk: so many ingests, and so many bytes. */
const WAITING = 1_000;
const WAITING_BYTES = 10_000_000_000;
const REJECTIONS = 200;

/** What was brought: copies in a folder that is removed once they are read. */
export interface Delivery {
  readonly folder: string;
  /** How much its files are. */
  readonly bytes: number;
  readonly files: readonly Brought[];
  /** A file with a document a line. */
  readonly lines: string | null;
}

/** Ingests that were asked for, one after another, and who watches them. */
export class IngestJobs {
  readonly #office: Pick<BackOffice, "run">;
  readonly #seconds: number;
  readonly #done: () => void;
  readonly #jobs = new Map<string, IngestProgress>();
  readonly #watchers = new Map<string, Set<Watcher>>();
  /** What lies on disk. */
  #bytes = 0;

  /**
   * @param seconds how long one may take
   * @param done called when one is, before whoever watches is told
   */
  constructor(office: Pick<BackOffice, "run">, seconds: number, done: () => void = () => {}) {
    this.#office = office;
    this.#seconds = seconds;
    this.#done = done;
  }

  /** So many wait already, or so much, that none more is taken. */
  get isFull(): boolean {
    if (this.#bytes >= WAITING_BYTES) return true;
    return this.#jobs.size >= WAITING && [...this.#jobs.values()].filter((job) => !isOver(job)).length >= WAITING;
  }

  start({ folder, bytes, files, lines }: Delivery): IngestProgress {
    const id = randomUUID();
    const names = files.map(({ name }) => name);
    const progress: IngestProgress = {
      id,
      state: "waiting",
      files: names,
      documents: 0,
      known: 0,
      rejected: 0,
      rejections: [],
      added: [],
      failure: null,
    };
    this.#set(progress);
    this.#bytes += bytes;
    const over = [...this.#jobs.values()].filter(isOver);
    for (const old of over.slice(0, Math.max(0, over.length - REMEMBERED))) this.#jobs.delete(old.id);
    const heard = (saying: Saying): void => {
      if (saying.say === "step") this.#change(id, (before) => after(before, saying.step));
    };
    void this.#office
      .run({ task: "ingest", files, lines }, { heard, seconds: this.#seconds })
      .then(({ intake, added }) => {
        this.#done();
        this.#change(id, (before) => ({ ...before, ...intake, added, state: "done" }));
      })
      .catch((error: unknown) => {
        const failure = error instanceof Error ? error.message : String(error);
        this.#change(id, (before) => ({ ...before, state: "failed", failure }));
      })
      .finally(() => {
        rmSync(folder, { recursive: true, force: true });
        this.#bytes -= bytes;
      });
    return progress;
  }

  get(id: string): IngestProgress | undefined {
    return this.#jobs.get(id);
  }

  /** Calls with every change until what it gives back is called. */
  watch(id: string, watcher: Watcher): () => void {
    const watchers = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watchers.delete(id);
    };
  }

  #change(id: string, change: (before: IngestProgress) => IngestProgress): void {
    const before = this.#jobs.get(id);
    if (before !== undefined) this.#set(change(before));
  }

  #set(progress: IngestProgress): void {
    this.#jobs.set(progress.id, progress);
    for (const watcher of this.#watchers.get(progress.id) ?? []) watcher(progress);
  }
}

/** Nothing will change any more. */
export function isOver({ state }: IngestProgress): boolean {
  return state === "done" || state === "failed";
}

function after(before: IngestProgress, step: IngestStep): IngestProgress {
  if (step.step === "rebuilding") return { ...before, state: "reading" };
  if (step.step === "joining") return { ...before, state: "joining" };
  return {
    ...before,
    state: "reading",
    documents: before.documents + step.documents,
    known: before.known + step.known,
    rejected: before.rejected + step.rejected,
    rejections: [...before.rejections, ...step.rejections].slice(0, REJECTIONS),
  };
}
