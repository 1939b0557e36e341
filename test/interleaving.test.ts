import fc from "fast-check";
import { expect, test } from "vitest";
import { forget } from "../src/app/forget.ts";
import { ingest } from "../src/app/ingest.ts";
import { correct } from "../src/app/judge.ts";
import { nodeOfId } from "../src/app/node-kinds.ts";
import type { Program } from "../src/app/program.ts";
import { rebuild } from "../src/app/rebuild.ts";
import { settleRegister, settleStep } from "../src/app/settle-register.ts";
import { createNames } from "../src/names/create-names.ts";
import { loadPacks } from "../src/packs/load.ts";
import { type Facts, factsOf } from "../src/pipeline/facts.ts";
import { createLinking } from "../src/pipeline/linking.ts";
import { addPin, type Correction, listCorrections } from "../src/store/corrections.ts";
import { documentIds, iterateDocuments } from "../src/store/documents.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import { STRATA, type StratumNumber } from "../src/store/strata.ts";
import { documentId } from "../src/text/ids.ts";
import { sourceRecord } from "../src/text/source-record.ts";
import type { Document, SourceRecord } from "../src/types/document.ts";
import type { Analysis } from "../src/types/report.ts";
import { allAtOnce, type Judgements, type Partitions } from "./synthetic/all-at-once.ts";
import { analyseStory } from "./synthetic/analyse-story.ts";
import { asArrival, asStream, dump, inOneBatch } from "./synthetic/batch.ts";
import { roughLinking } from "./synthetic/rough-linking.ts";
import { story } from "./synthetic/story.ts";

const packs = loadPacks();
const programs = {
  "with rough linking, under which stories collide": roughLinking,
  "with the linking of the program itself": createLinking(createNames(packs), () => packs.labels),
};

/** Breaks down on a document that any carrier calls so, as long as one does. */
function brittle(document: Document): Analysis {
  if (document.title === "two") throw new Error("out of words");
  return analyseStory(document);
}

type Brought = Omit<SourceRecord, "url" | "author" | "bases" | "synthetic">;

/** What may happen to a register; numbers choose among what there is. */
type Happening =
  | {
      readonly kind: "add";
      readonly which: readonly number[];
      readonly killed: boolean;
      readonly path: string | null;
      readonly title: string | null;
    }
  | { readonly kind: "forget"; readonly which: number }
  | { readonly kind: "judge"; readonly same: boolean; readonly prefix: "eng" | "par" | "occ"; readonly a: number; readonly b: number }
  | { readonly kind: "undo"; readonly which: number }
  | { readonly kind: "pin"; readonly prefix: "eng" | "par" | "occ"; readonly which: number }
  | { readonly kind: "settle some"; readonly atOnce: number }
  | { readonly kind: "rebuild"; readonly killedAfter: number };

const number = fc.nat({ max: 1000 });
const prefix = fc.constantFrom("eng" as const, "par" as const, "occ" as const);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      which: fc.array(number, { minLength: 1, maxLength: 4 }),
      killed: fc.boolean(),
      path: fc.constantFrom("a.jsonl", "b.jsonl", null),
      title: fc.constantFrom("one", "two", null),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("forget" as const), which: number }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("judge" as const), same: fc.boolean(), prefix, a: number, b: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("undo" as const), which: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pin" as const), prefix, which: number }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("settle some" as const), atOnce: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rebuild" as const), killedAfter: fc.constantFrom(1, 2, 1000) }) },
);

const brought: fc.Arbitrary<Brought> = fc.record({
  externalId: fc.constantFrom("x", "y", null),
  title: fc.constant(null),
  outlet: fc.constantFrom("gazette", null),
  published: fc.constantFrom("2024-10-03", "2024-10-05", "2024", null),
  language: fc.constantFrom("fr", "ar"),
  text: story.map((told) => JSON.stringify(told)),
});

class Killed extends Error {}

async function happen(register: Register, program: Program, pool: readonly Brought[], what: Happening): Promise<void> {
  if (what.kind === "add") await add(register, program, pool, what);
  else if (what.kind === "forget") {
    const id = pick(documentIds(register), what.which);
    if (id !== undefined) await forget(register, program, id);
  } else if (what.kind === "judge") {
    const [a, b] = [pick(ids(pool, what.prefix), what.a), pick(ids(pool, what.prefix), what.b)];
    if (a !== undefined && b !== undefined && a !== b)
      await correct(register, program, { kind: what.same ? "same" : "different", a, b, why: null });
  } else if (what.kind === "undo") {
    const correction = pick(listCorrections(register), what.which);
    if (correction !== undefined) await correct(register, program, { kind: "undo", undoes: correction.id, why: null });
  } else if (what.kind === "pin") {
    const id = pick(ids(pool, what.prefix), what.which);
    if (id !== undefined) register.write(() => addPin(register, id, nodeOfId(id)!));
  } else if (what.kind === "settle some") register.write(() => settleStep(register, program.linking, what.atOnce));
  else await survive(() => rebuild(register, program, (done) => dieAt(what.killedAfter, done), 1));
}

function dieAt(limit: number, done: number): void {
  if (done >= limit) throw new Killed();
}

/** What a killed process would have left behind stays; the test goes on as the next process. */
async function survive(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

type Adding = Happening & { readonly kind: "add" };

async function add(register: Register, program: Program, pool: readonly Brought[], { which, killed, path, title }: Adding): Promise<void> {
  const arrivals = which.map((choice) => asArrival({ ...pick(pool, choice)!, title }, path));
  async function* stream() {
    yield* asStream(arrivals);
    if (killed) throw new Killed();
  }
  await survive(() => ingest(register, program, stream(), { batch: 1 }));
}

/** Ids of all that the pool tells, whether or not it is in a register: an account may be judged before it returns. */
function ids(pool: readonly Brought[], of: "eng" | "par" | "occ"): string[] {
  const nodes = pool.flatMap((record) => {
    const document = { ...sourceRecord(record), id: documentId({ ...record, url: null }), textHash: "sha256:" as const };
    const { reports, parties, occasions } = analyseStory(document);
    if (of === "eng") return reports.map(({ id }) => id);
    return of === "par" ? parties.flatMap(({ form }) => form ?? []) : occasions.map(({ form }) => form);
  });
  return [...new Set(nodes)].map((node) => `${of}_${node.slice(4)}`);
}

function factsIn(register: Register): Facts[] {
  return [...iterateDocuments(register)].map(({ id, textHash, record }) => {
    const document = { ...record, id, textHash };
    return factsOf(document, analyseStory(document));
  });
}

function partitions(register: Register): Partitions {
  const of = (stratum: StratumNumber): Record<string, string> => {
    const rows = register.all<{ node: string; grp: string }>("SELECT node, grp FROM membership WHERE stratum = ?", stratum);
    return Object.fromEntries(rows.map(({ node, grp }) => [node, grp]));
  };
  return { copies: of(STRATA.copies), engagements: of(STRATA.borders), persons: of(STRATA.persons), occasions: of(STRATA.occasions) };
}

/** What the corrections say, all in all: of each pair the last one in force. */
function judgements(register: Register): Judgements {
  const inForce = new Map<string, Correction>(listCorrections(register).map((correction) => [correction.id, correction]));
  for (const correction of [...inForce.values()].reverse()) {
    if (correction.kind === "undo" && inForce.has(correction.id)) inForce.delete(correction.undoes);
  }
  const last = new Map<string, { pair: [string, string]; same: boolean }>();
  for (const correction of inForce.values()) {
    if (correction.kind === "undo") continue;
    const pair = [nodeOfId(correction.a)!, nodeOfId(correction.b)!].sort() as [string, string];
    last.set(pair.join(" "), { pair, same: correction.kind === "same" });
  }
  const pairs = [...last.values()];
  return {
    must: pairs.filter(({ same }) => same).map(({ pair }) => pair),
    mustNot: pairs.filter(({ same }) => !same).map(({ pair }) => pair),
  };
}

function pick<T>(values: readonly T[], choice: number): T | undefined {
  return values[choice % Math.max(values.length, 1)];
}

const cases = fc.tuple(fc.array(brought, { minLength: 1, maxLength: 10 }), fc.array(happening, { minLength: 1, maxLength: 20 }));

/** Set RUNS to some thousands after a change of linking or settling. */
const numRuns = Number(process.env.RUNS ?? 100);

test.each(Object.entries(programs))(
  "after anything that may happen the register is that of one batch, %s",
  async (_, linking) => {
    const program: Program = { version: "1", analyse: analyseStory, linking };
    await fc.assert(
      fc.asyncProperty(cases, async ([pool, happenings]) => {
        const register = openRegister(":memory:", { create: true });
        for (const what of happenings) await happen(register, program, pool, what);
        settleRegister(register, program.linking);
        const batch = await inOneBatch(register, program);
        const [as, expected] = [dump(register), dump(batch)];
        const [settled, plain] = [partitions(register), allAtOnce(program.linking, factsIn(register), judgements(register))];
        register.close();
        batch.close();
        expect(as).toEqual(expected);
        expect(settled).toEqual(plain);
      }),
      { numRuns },
    );
  },
  60_000 + numRuns * 100,
);

test(
  "after anything that may happen the register is that of one batch, with an analysis that breaks down on some documents",
  async () => {
    const program: Program = { version: "1", analyse: brittle, linking: roughLinking };
    await fc.assert(
      fc.asyncProperty(cases, async ([pool, happenings]) => {
        const register = openRegister(":memory:", { create: true });
        for (const what of happenings) await happen(register, program, pool, what);
        settleRegister(register, program.linking);
        const batch = await inOneBatch(register, program);
        const [as, expected] = [dump(register), dump(batch)];
        register.close();
        batch.close();
        expect(as).toEqual(expected);
      }),
      { numRuns },
    );
  },
  60_000 + numRuns * 100,
);

test(
  "a register that another version derived is after a rebuild that of one batch by this version",
  async () => {
    const [first, second] = Object.values(programs);
    const analyses = fc.constantFrom(analyseStory, brittle);
    await fc.assert(
      fc.asyncProperty(cases, analyses, analyses, async ([pool, happenings], before, after) => {
        const older: Program = { version: "0", analyse: before, linking: first! };
        const newer: Program = { version: "1", analyse: after, linking: second! };
        const register = openRegister(":memory:", { create: true });
        for (const what of happenings) await happen(register, older, pool, what);
        await rebuild(register, newer);
        const batch = await inOneBatch(register, newer);
        const [as, expected] = [dump(register), dump(batch)];
        register.close();
        batch.close();
        expect(as).toEqual(expected);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  },
  60_000 + numRuns * 100,
);
