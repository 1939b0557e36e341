import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { serve } from "../src/api/serve.ts";
import { type LoadedProgram, loadProgram } from "../src/app/load-program.ts";
import { RegisterService } from "../src/app/serve/register-service.ts";
import { TokenBook } from "../src/app/serve/token-book.ts";
import { DEFAULT_LIMITS } from "../src/types/limits.ts";
import { CrowdRegister } from "../test/crowd/crowd-register.ts";
import { createRandom, type Random } from "../test/crowd/random.ts";
import { CROWD_STATES } from "../test/crowd/states.ts";
import type { Load, Taken } from "./load/ask.ts";
import { makeCrowdCatalogue } from "./load/crowd-catalogue.ts";

const ENGAGEMENTS = 100_000;
const SECONDS = 10;
const CONNECTIONS = [1, 10, 100];
const VERSION = "bench";

/**
 * How fast a large register answers: `npm run bench -- api [ENGAGEMENTS] [SECONDS] [FOLDER]`, each question with so many asking at once. What stands
 * in a folder that is named is kept for the next time.
 */
export async function run([engagements, seconds, kept]: readonly string[]): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  mkdirSync(folder, { recursive: true });
  try {
    await measure(join(folder, "register.sqlite"), Number(engagements ?? ENGAGEMENTS), Number(seconds ?? SECONDS));
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

async function measure(register: string, engagements: number, seconds: number): Promise<void> {
  const program = loadProgram(VERSION);
  const ids = await prepare(register, engagements, program);
  const opened = performance.now();
  const service = new RegisterService(program, { version: VERSION, packs: [], register, limits: DEFAULT_LIMITS });
  print(`opened in ${Math.round(performance.now() - opened)} ms`);
  const report = (error: unknown): void => print(String(error));
  const options = {
    service,
    version: VERSION,
    tokens: new TokenBook(register),
    host: "127.0.0.1",
    port: 0,
    maxBody: 1e6,
    maxFile: 1e6,
    report,
  };
  const door = await serve({ ...options, perMinute: Number.MAX_SAFE_INTEGER });
  const asker = new Worker(new URL("./load/ask.ts", import.meta.url));
  print(`| question | connections | requests/s | p50 ms | p95 ms | p99 ms | failed | MB |\n|${" --- |".repeat(8)}`);
  for (const [name, ask] of Object.entries(questions(ids)))
    for (const connections of CONNECTIONS) print(await load(door.address, name, ask, connections, seconds, asker));
  await asker.terminate();
  await door.close();
  await service.close();
}

type Ask = (random: Random) => string;

/** Each question with values drawn anew, so that nothing is answered from what was answered before. */
function questions(ids: {
  readonly engagements: readonly string[];
  readonly persons: readonly { id: string; name: string }[];
}): Record<string, Ask> {
  const state = (random: Random): string => random.pick(CROWD_STATES).code;
  const from = (random: Random): string => `from=${2015 + random.int(9)}-0${1 + random.int(9)}`;
  const combined: Ask = (random) =>
    `state=${state(random)}&state=${state(random)}&${from(random)}&topic=topic-${random.int(40)}&language=ar&kind=talks&kind=visit`;
  return {
    list: (random) => `/api/engagements?${from(random)}`,
    "combined filter": (random) => `/api/engagements?${combined(random)}`,
    "filter and facets": (random) => `/api/facets?state=${state(random)}&${from(random)}`,
    "all facets": () => "/api/facets",
    statistics: (random) => `/api/statistics?state=${state(random)}`,
    show: (random) => `/api/engagements/${random.pick(ids.engagements)}`,
    person: (random) => `/api/parties/${random.pick(ids.persons).id}`,
    find: (random) => `/api/find?q=${encodeURIComponent(random.pick(ids.persons).name)}`,
  };
}

/** As many addresses as nobody asks twice within what the server keeps of answers. */
const ADDRESSES = 5_000;

async function load(address: string, name: string, ask: Ask, connections: number, seconds: number, asker: Worker): Promise<string> {
  const random = createRandom(connections);
  const addresses = Array.from({ length: ADDRESSES }, () => `${address}${ask(random)}`);
  asker.postMessage({ addresses, connections, seconds } satisfies Load);
  const [{ took, failed }] = (await once(asker, "message")) as [Taken];
  const at = (share: number): string => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  return `| ${[name, connections, Math.round(took.length / seconds), at(0.5), at(0.95), at(0.99), failed, megabytes].join(" | ")} |`;
}

/** The register, and whom and what to ask for. */
async function prepare(path: string, engagements: number, program: LoadedProgram) {
  const records = new CrowdRegister(engagements);
  print(`${engagements} engagements: ${(await makeCrowdCatalogue(path, records, program)) ?? "catalogue as it stands there"}`);
  const persons = [...records.parties()].filter(({ type }) => type === "person").map(({ id, name }) => ({ id, name }));
  return { engagements: [...records.engagements()].map(({ id }) => id), persons };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
