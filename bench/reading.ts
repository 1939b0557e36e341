import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createNames } from "../src/names/create-names.ts";
import { loadPacks } from "../src/packs/load.ts";
import { bundledDomains } from "../src/packs/pack-sources.ts";
import { analyse } from "../src/pipeline/analyse.ts";
import { documentId, textHash } from "../src/text/ids.ts";
import type { Document, SourceRecord } from "../src/types/document.ts";
import { makeDocuments } from "./texts/make-documents.ts";
import { createPlainLookup } from "./texts/plain-lookup.ts";
import { readArguments } from "./texts/read-arguments.ts";

const DOCUMENTS = 10_000;
const BLOCK = 100;
const WARM_UP = 500;
const MEMORY_AT: readonly number[] = [1_000, 5_000, 10_000];
const COLD_RUNS = 5;

/**
 * How fast documents are read with all languages and fields of work, and what it costs in memory: `npm run bench -- reading [NEWS.jsonl]
 * [COUNT]`. The news may also be named by DRAGOMAN_BENCH_NEWS; without them, own sentences fill the documents.
 */
export function run(args: readonly string[]): void {
  const { pool, count } = readArguments(args, DOCUMENTS);
  print("news", pool.source);
  print("packs, cold process", coldLoads());
  const packs = loadPacks(undefined, bundledDomains());
  const names = createNames(packs);
  const reading = new Stopwatch((document) => analyse(document, packs, names));
  const lookUp = createPlainLookup(packs);
  const lookup = new Stopwatch(({ text }) => lookUp(text));
  const seen = { documents: 0, bytes: 0, units: 0, telling: 0 };
  for (const record of makeDocuments(WARM_UP, pool, 2)) analyse(documentOf(record), packs, names);
  for (const block of blocks(makeDocuments(count, pool))) {
    const told = reading.time(block);
    lookup.time(block);
    seen.documents += block.length;
    seen.bytes += block.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    seen.units += block.reduce((sum, { text }) => sum + text.length, 0);
    seen.telling += told.filter(({ reports }) => reports.length > 0).length;
    if (MEMORY_AT.includes(seen.documents)) print(`memory after ${seen.documents}`, memory());
  }
  const mean = (sum: number): number => Math.round(sum / seen.documents);
  print(
    "documents",
    `${seen.documents}, ${mean(seen.bytes)} bytes and ${mean(seen.units)} UTF-16 units each; ${seen.telling} tell an engagement`,
  );
  print("analyse", reading.summary());
  print("cutting and looking up", lookup.summary());
  print("analyse costs", `${(reading.seconds / lookup.seconds).toFixed(1)} times cutting and looking up`);
}

/** Times one document after the other, on one thread. */
class Stopwatch<T> {
  readonly #work: (document: Document) => T;
  readonly #milliseconds: number[] = [];
  #cpu = 0;

  constructor(work: (document: Document) => T) {
    this.#work = work;
  }

  time(documents: readonly Document[]): T[] {
    const before = process.cpuUsage();
    const results = documents.map((document) => {
      const start = performance.now();
      const result = this.#work(document);
      this.#milliseconds.push(performance.now() - start);
      return result;
    });
    const { user, system } = process.cpuUsage(before);
    this.#cpu += (user + system) / 1e6;
    return results;
  }

  get seconds(): number {
    return this.#cpu;
  }

  /** Per core: by the processor time of all threads, collecting garbage included, which other programs disturb less than a clock. */
  summary(): string {
    const sorted = this.#milliseconds.toSorted((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    const byClock = sorted.reduce((sum, each) => sum + each, 0) / 1000;
    const rate = (seconds: number): number => Math.round(sorted.length / seconds);
    return `${rate(this.#cpu)} documents/s and core (${rate(byClock)} by the clock); median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`;
  }
}

function documentOf(record: SourceRecord): Document {
  return { ...record, id: documentId(record), textHash: textHash(record.text) };
}

function* blocks(records: Iterable<SourceRecord>): Generator<Document[]> {
  let block: Document[] = [];
  for (const record of records) {
    block.push(documentOf(record));
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

/** Loads the packs in processes of their own: what was compiled for one does not help the next. */
function coldLoads(): string {
  const script = join(import.meta.dirname, "texts/load-once.mjs");
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    return JSON.parse(stdout) as { readonly load: number; readonly start: number };
  });
  const middle = (values: number[]): number => Math.round(values.toSorted((a, b) => a - b)[COLD_RUNS >> 1] ?? 0);
  return `${middle(runs.map(({ load }) => load))} ms, ${middle(runs.map(({ start }) => start))} ms from the start of the process (median of ${COLD_RUNS})`;
}

const collectGarbage = exposeCollector();

function exposeCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function memory(): string {
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  return `${Math.round(rss / 1e6)} MB resident, ${Math.round(heapUsed / 1e6)} MB of heap in use`;
}

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(24)} ${value}\n`);
}
