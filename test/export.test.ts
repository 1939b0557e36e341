import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type ExportingProgram, exportRegister } from "../src/app/export-register.ts";
import { ingest } from "../src/app/ingest.ts";
import { judge } from "../src/app/judge.ts";
import { listEngagements } from "../src/app/list-engagements.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { rebuild } from "../src/app/rebuild.ts";
import { showRecord } from "../src/app/show-record.ts";
import { arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import { registerComplaints } from "./register-complaints.ts";
import { analyseStory } from "./synthetic/analyse-story.ts";
import { asArrival, asStream } from "./synthetic/batch.ts";
import { roughLinking } from "./synthetic/rough-linking.ts";
import { story } from "./synthetic/story.ts";

const SAMPLES = join(import.meta.dirname, "../samples/press");
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as { version: string };
const program = loadProgram(version);
const invented: ExportingProgram = {
  version: "1",
  analyse: analyseStory,
  linking: roughLinking,
  merging: program.merging,
  generator: program.generator,
  topicLabel: program.topicLabel,
};

async function exported(register: Register, own: ExportingProgram, withText: boolean): Promise<string> {
  const pieces: string[] = [];
  await exportRegister(register, own, "json", (piece) => void pieces.push(String(piece)), { withText });
  return pieces.join("");
}

describe("the samples", () => {
  const register = openRegister(":memory:", { create: true });
  afterAll(() => register.close());
  const ready = ingest(register, program, arrivals({ paths: [SAMPLES], standardInput: asStream([]), maxBytes: 1_000_000 }));

  it("are exported as the schema says, with words for every value", async () => {
    await ready;
    expect(registerComplaints(JSON.parse(await exported(register, program, true)))).toEqual([]);
  });

  it("leave their texts at home unless somebody asks for them", async () => {
    await ready;
    const text = await exported(register, program, false);
    const whole = JSON.parse(text) as { documents: { text: unknown }[] };
    expect(registerComplaints(whole)).toEqual([]);
    expect(whole.documents.filter((document) => document.text !== null)).toEqual([]);
    // No quote gives a text away.
    expect([...text.matchAll(/"exact":"((?:[^"\\]|\\.)*)"/g)].filter(([, exact = ""]) => exact.length > 320)).toEqual([]);
  });

  it("are the same after a rebuild", async () => {
    await ready;
    const before = await exported(register, program, true);
    await rebuild(register, program);
    expect(await exported(register, program, true)).toBe(before);
  });

  it("are shown by their ids as they are exported", async () => {
    await ready;
    const whole = JSON.parse(await exported(register, program, true)) as Record<string, { id: string; aliases?: string[] }[]>;
    for (const name of ["documents", "reports", "engagements", "stories", "parties", "occasions"]) {
      for (const record of whole[name] ?? []) {
        for (const id of record.aliases ?? [record.id]) expect((await showRecord(register, program, id))?.record).toEqual(record);
      }
    }
    expect(await showRecord(register, program, "eng_0000000000000000")).toBeNull();
  });

  it("are listed with the latest first", async () => {
    await ready;
    const rows = await listEngagements(register, program);
    const { engagements } = JSON.parse(await exported(register, program, false)) as { engagements: { id: string }[] };
    expect(rows.map(({ id }) => id).sort()).toEqual(engagements.map(({ id }) => id));
    const starts = rows.map(({ when }) => when?.start ?? "");
    expect(starts).toEqual(starts.toSorted().reverse());
    for (const { participants } of rows) for (const { name } of participants) expect(name).not.toBe("");
  });

  it("are listed by what is asked for", async () => {
    await ready;
    const visits = await listEngagements(register, program, { kind: "visit", states: ["EG", "TR"], from: "2024-02", to: "2024-02-14" });
    expect(visits.map(({ kind, when, where }) => [kind, when?.start, where?.name])).toEqual([["visit", "2024-02-14", "Cairo"]]);
    const [visit] = visits;
    const [party] = visit?.participants ?? [];
    expect((await listEngagements(register, program, { parties: [party?.party ?? ""] })).map(({ id }) => id)).toContain(visit?.id);
    expect(await listEngagements(register, program, { kind: "visit", states: ["EG", "TR"], from: "2024-10" })).toEqual([]);
    for (const { disagreements } of await listEngagements(register, program, { disagreed: true })) expect(disagreements).not.toEqual([]);
  });
});

describe("any order of arrival", () => {
  const record = fc.record({
    externalId: fc.constantFrom("x", "y", null),
    published: fc.constantFrom("2024-10-03", "2024-10-05", "2024", null),
    language: fc.constantFrom("fr", "ar"),
    text: story.map((told) => JSON.stringify(told)),
  });

  async function register(records: readonly object[], batch: number): Promise<Register> {
    const made = openRegister(":memory:", { create: true });
    const arriving = records.map((own) => asArrival(own as { text: string }, null));
    await ingest(made, invented, asStream(arriving), { batch, settleAfter: batch });
    return made;
  }

  it("gives the same bytes, and what is exported keeps to the schema", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 3 }), async (records, batch) => {
        const [one, other] = [await register(records, 100), await register(records.toReversed(), batch)];
        const text = await exported(one, invented, true);
        expect(await exported(other, invented, true)).toBe(text);
        expect(registerComplaints(JSON.parse(text))).toEqual([]);
        one.close();
        other.close();
      }),
      { numRuns: 25 },
    );
  });

  it("gives what a judgement joined one record with both ids", async () => {
    const talks = (name: string) =>
      JSON.stringify({
        accounts: [{ kind: "talks", days: null, persons: [{ name, state: "MA", office: null }], office: null, city: null, occasion: null }],
        mentioned: [],
        words: [],
      });
    const made = await register([{ text: talks("Amal Haddad") }, { text: talks("Zaki Omar") }], 1);
    const [a, b] = await listEngagements(made, invented);
    await judge(made, invented, "same", a!.id, b!.id, null);
    const { engagements } = JSON.parse(await exported(made, invented, false)) as {
      engagements: { aliases: string[]; reports: string[]; participants: unknown[] }[];
    };
    expect(engagements).toHaveLength(1);
    expect(engagements[0]).toMatchObject({ aliases: [a!.id, b!.id].sort() });
    expect(engagements[0]?.participants).toHaveLength(2);
    made.close();
  });
});
