import fc from "fast-check";
import { expect, test } from "vitest";
import { forget } from "../src/app/forget.ts";
import { ingest } from "../src/app/ingest.ts";
import { correct } from "../src/app/judge.ts";
import { nodeOfId } from "../src/app/node-kinds.ts";
import type { Program } from "../src/app/program.ts";
import { rebuild } from "../src/app/rebuild.ts";
import { settleRegister, settleStep } from "../src/app/settle-register.ts";
import { addPin, listCorrections } from "../src/store/corrections.ts";
import { documentIds } from "../src/store/documents.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import { documentId } from "../src/text/ids.ts";
import type { SourceRecord } from "../src/types/document.ts";
import { analyseStory } from "./synthetic/analyse-story.ts";
import { asArrival, asStream, dump, inOneBatch } from "./synthetic/batch.ts";
import { roughLinking } from "./synthetic/rough-linking.ts";
import { story } from "./synthetic/story.ts";

const program: Program = { version: "1", analyse: analyseStory, linking: roughLinking };

type Brought = Omit<SourceRecord, "url">;

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
  | { readonly kind: "rebuild" };

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
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rebuild" as const) }) },
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

async function happen(register: Register, pool: readonly Brought[], what: Happening): Promise<void> {
  if (what.kind === "add") await add(register, pool, what);
  else if (what.kind === "forget") {
    const id = pick(documentIds(register), what.which);
    if (id !== undefined) forget(register, program, id);
  } else if (what.kind === "judge") {
    const [a, b] = [pick(ids(pool, what.prefix), what.a), pick(ids(pool, what.prefix), what.b)];
    if (a !== undefined && b !== undefined && a !== b)
      correct(register, program, { kind: what.same ? "same" : "different", a, b, why: null });
  } else if (what.kind === "undo") {
    const correction = pick(listCorrections(register), what.which);
    if (correction !== undefined) correct(register, program, { kind: "undo", undoes: correction.id, why: null });
  } else if (what.kind === "pin") {
    const id = pick(ids(pool, what.prefix), what.which);
    if (id !== undefined) register.write(() => addPin(register, id, nodeOfId(id)!));
  } else if (what.kind === "settle some") register.write(() => settleStep(register, program.linking, what.atOnce));
  else rebuild(register, program);
}

async function add(
  register: Register,
  pool: readonly Brought[],
  { which, killed, path, title }: Happening & { kind: "add" },
): Promise<void> {
  const arrivals = which.map((choice) => asArrival({ ...pick(pool, choice)!, title }, path));
  async function* stream() {
    yield* asStream(arrivals);
    if (killed) throw new Killed();
  }
  try {
    await ingest(register, program, stream(), { batch: 1 });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

/** Ids of all that the pool tells, whether or not it is in a register: an account may be judged before it returns. */
function ids(pool: readonly Brought[], of: "eng" | "par" | "occ"): string[] {
  const nodes = pool.flatMap((record) => {
    const document = { ...record, url: null, id: documentId({ ...record, url: null }), textHash: "sha256:" as const };
    const { reports, parties, occasions } = analyseStory(document);
    if (of === "eng") return reports.map(({ id }) => id);
    return of === "par" ? parties.flatMap(({ form }) => form ?? []) : occasions.map(({ form }) => form);
  });
  return [...new Set(nodes)].map((node) => `${of}_${node.slice(4)}`);
}

function pick<T>(values: readonly T[], choice: number): T | undefined {
  return values[choice % Math.max(values.length, 1)];
}

const cases = fc.tuple(fc.array(brought, { minLength: 1, maxLength: 10 }), fc.array(happening, { minLength: 1, maxLength: 20 }));

test("after anything that may happen the register is that of one batch from empty", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([pool, happenings]) => {
      const register = openRegister(":memory:", { create: true });
      for (const what of happenings) await happen(register, pool, what);
      settleRegister(register, program.linking);
      const batch = await inOneBatch(register, program);
      const [as, expected] = [dump(register), dump(batch)];
      register.close();
      batch.close();
      expect(as).toEqual(expected);
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});
