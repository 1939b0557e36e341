import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { loadProgram } from "../src/app/load-program.ts";
import { CrowdRegister } from "../test/crowd/crowd-register.ts";
import { createRandom } from "../test/crowd/random.ts";
import { askAll } from "./load/ask.ts";
import { makeCrowdCatalogue } from "./load/crowd-catalogue.ts";
import { type Ask, FIRST_PAGE, questions } from "./load/questions.ts";
import { type Started, startServer } from "./load/start-server.ts";

const ENGAGEMENTS = 100_000;
const SECONDS = 10;
const CONNECTIONS = [1, 10, 100];
const VERSION = "bench";

/** Asked all the while, by so many at once, to see whether memory grows. */
const MIXED = 4;
const EVERY_SECONDS = 30;

/**
 * How fast a large register answers: `npm run bench -- api [ENGAGEMENTS] [SECONDS] [MINUTES] [FOLDER]`. Each question is asked for so many seconds
 * with so many asking at once, and then all of them for so many minutes, to see what memory the server takes. What stands in a folder that is named
 * is kept for the next time.
 */
export async function run([engagements, seconds, minutes, kept]: readonly string[]): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  mkdirSync(folder, { recursive: true });
  try {
    const register = join(folder, "register.sqlite");
    const asked = await prepare(register, Number(engagements ?? ENGAGEMENTS));
    const server = await startServer(register, VERSION);
    await firstPage(server);
    await speed(server, asked, Number(seconds ?? SECONDS));
    await memory(server, asked, Number(minutes ?? 0));
    await server.end();
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

async function firstPage({ address, state }: Started): Promise<void> {
  print(`opened with ${megabytes((await state()).memory)} MB`);
  for (const path of FIRST_PAGE) {
    const start = performance.now();
    const { length } = await (await fetch(`${address}${path}`)).text();
    print(`${path} for the first time: ${(performance.now() - start).toFixed(0)} ms, ${length} letters`);
  }
}

async function speed(server: Started, asked: Readonly<Record<string, Ask>>, seconds: number): Promise<void> {
  print(`| question | connections | requests/s | p50 ms | p95 ms | p99 ms | processor ms | failed | MB |\n|${" --- |".repeat(9)}`);
  for (const [name, ask] of Object.entries(asked))
    for (const connections of CONNECTIONS) {
      const random = createRandom(connections);
      const before = await server.state();
      const { took, failed } = await askAll(() => `${server.address}${ask(random)}`, connections, seconds);
      const at = (share: number): string => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
      const after = await server.state();
      const each = (((after.worked - before.worked) * 1000) / took.length).toFixed(1);
      const row = [
        name,
        connections,
        Math.round(took.length / seconds),
        at(0.5),
        at(0.95),
        at(0.99),
        each,
        failed,
        megabytes(after.memory),
      ];
      print(`| ${row.join(" | ")} |`);
    }
}

async function memory(server: Started, asked: Readonly<Record<string, Ask>>, minutes: number): Promise<void> {
  const random = createRandom(MIXED);
  const all = Object.values(asked);
  for (let second = 0; second < minutes * 60; second += EVERY_SECONDS) {
    const { took, failed } = await askAll(() => `${server.address}${random.pick(all)(random)}`, MIXED, EVERY_SECONDS);
    print(`after ${second + EVERY_SECONDS} s: ${megabytes((await server.state()).memory)} MB, ${took.length} answers, ${failed} failed`);
  }
}

/** The register; and what to ask of it. */
async function prepare(path: string, engagements: number): Promise<Readonly<Record<string, Ask>>> {
  const records = new CrowdRegister(engagements);
  const written = await makeCrowdCatalogue(path, records, loadProgram(VERSION));
  print(`${engagements} engagements: ${written ?? "catalogue as it stands there"}`);
  const persons = [...records.parties()].filter(({ type }) => type === "person").map(({ id, name }) => ({ id, name }));
  return questions({ engagements: [...records.engagements()].map(({ id }) => id), persons });
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
