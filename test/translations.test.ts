import { join } from "node:path";
import { expect, it } from "vitest";
import { compareDocuments } from "../src/app/compare-documents.ts";
import { exportRegister } from "../src/app/export-register.ts";
import { forget } from "../src/app/forget.ts";
import { ingest } from "../src/app/ingest.ts";
import { listEngagements } from "../src/app/list-engagements.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { showRecord } from "../src/app/show-record.ts";
import { type Arrival, arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import { DEFAULT_LIMITS } from "../src/types/limits.ts";
import type { DocumentRecord, StoryRecord } from "../src/types/record.ts";
import { asStream } from "./synthetic/batch.ts";

const program = loadProgram("of a test");
const SAMPLES = join(import.meta.dirname, "../samples/press");

async function arrive(...paths: readonly string[]): Promise<Arrival[]> {
  const came: Arrival[] = [];
  for await (const arrival of arrivals({ paths, standardInput: process.stdin, ...DEFAULT_LIMITS })) came.push(arrival);
  return came;
}

async function registerOf(came: readonly Arrival[]): Promise<Register> {
  const register = openRegister(":memory:", { create: true });
  await ingest(register, program, asStream(came));
  return register;
}

async function exported(register: Register): Promise<{ documents: DocumentRecord[]; stories: StoryRecord[] }> {
  const pieces: string[] = [];
  await exportRegister(register, program, "json", (piece) => void pieces.push(String(piece)), { withText: false });
  return JSON.parse(pieces.join(""));
}

/** Each document that derives from another one: `its id: relation of the other's id`, by external ids. */
function derivations(documents: readonly DocumentRecord[]): string[] {
  const nameOf = (id: string) => documents.find((own) => own.id === id)?.externalId ?? id;
  return documents.flatMap(({ id, copyOf }) => (copyOf ? [`${nameOf(id)}: ${copyOf.relation} of ${nameOf(copyOf.document)}`] : [])).sort();
}

it("finds the translations among the samples, and takes no account of one's own for one", async () => {
  const register = await registerOf(await arrive(SAMPLES));
  const { documents, stories } = await exported(register);
  expect(derivations(documents)).toEqual([
    "sample-amman-en-machine: translation of sample-amman-ar",
    "sample-milipol-fr-machine: translation of sample-milipol-ar",
    "sample-nouakchott-ar: translation of sample-nouakchott-fr",
    "sample-nouakchott-fr-copy: near-copy of sample-nouakchott-fr",
  ]);
  for (const { id } of stories) expect((await showRecord(register, program, id))?.record).toEqual(stories.find((own) => own.id === id));
  register.close();
});

it("counts a communiqué, its copy and its translation once, in list, show and compare", async () => {
  const came = await arrive(join(SAMPLES, "nouakchott-2025.jsonl"));
  const register = await registerOf(came);
  const [row] = await listEngagements(register, program, { kind: "reception" });
  const { stories } = await exported(register);
  const { groups } = await compareDocuments(program, asStream(came));
  expect([row?.documents, row?.origins]).toEqual([4, 2]);
  expect(stories.map(({ origins }) => origins)).toEqual([2]);
  expect(groups.map(({ origins }) => origins)).toEqual([2]);
  expect((await showRecord(register, program, row?.id ?? ""))?.record).toMatchObject({ origins: 2 });
  register.close();
});

it("is no translation any more when its source is forgotten", async () => {
  const came = await arrive(join(SAMPLES, "nouakchott-2025.jsonl"));
  const register = await registerOf(came);
  const sources = (await exported(register)).documents.filter(({ externalId }) => /-fr(-copy)?$/.test(externalId ?? ""));
  expect(sources).toHaveLength(2);
  for (const { id } of sources) await forget(register, program, id);
  expect(derivations((await exported(register)).documents)).toEqual([]);
  register.close();
});
