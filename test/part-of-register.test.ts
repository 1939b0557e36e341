import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportRegister } from "../src/app/export-register.ts";
import { ingest } from "../src/app/ingest.ts";
import type { EngagementFilters } from "../src/app/list-engagements.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { DocumentRecord, EngagementRecord, OccasionRecord, PartyRecord, StoryRecord } from "../src/types/record.ts";
import { registerComplaints } from "./register-complaints.ts";
import { asStream } from "./synthetic/batch.ts";

const ROOT = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const program = loadProgram(version);
/** Some of the samples: what is expected of them is written below. */
const SAMPLES = ["ankara-2025.jsonl", "cairo-2024", "call-2025.jsonl", "milipol-2025.jsonl", "nouakchott-2025.jsonl"].map((name) =>
  join(ROOT, "samples/press", name),
);
const register = openRegister(":memory:", { create: true });

interface Exported {
  readonly documents: readonly DocumentRecord[];
  readonly engagements: readonly EngagementRecord[];
  readonly stories: readonly StoryRecord[];
  readonly parties: readonly PartyRecord[];
  readonly occasions: readonly OccasionRecord[];
}

async function part(of: readonly string[], filters: EngagementFilters = {}): Promise<Exported> {
  const pieces: string[] = [];
  await exportRegister(register, program, "json", (piece) => void pieces.push(String(piece)), { withText: true, part: { of, filters } });
  return JSON.parse(pieces.join("")) as Exported;
}

let whole: Exported;
beforeAll(async () => {
  await ingest(register, program, arrivals({ paths: SAMPLES, standardInput: asStream([]), maxBytes: 1_000_000 }));
  whole = await part([]);
});
afterAll(() => register.close());

const kinds = (exported: Exported) => exported.engagements.map(({ kind, when }) => `${kind} ${when?.start ?? "?"}`).sort();

describe("a part of a register", () => {
  it("is a register of its own, whatever it is about", async () => {
    const { engagements, stories, parties, occasions } = whole;
    for (const { id } of [...engagements, ...stories, ...occasions]) expect([id, registerComplaints(await part([id]))]).toEqual([id, []]);
    const taking = new Set(engagements.flatMap(({ participants }) => participants.map(({ party }) => party)));
    for (const { id } of parties.filter((party) => taking.has(party.id)))
      expect([id, registerComplaints(await part([id]))]).toEqual([id, []]);
    for (const states of new Set(engagements.map((own) => own.states.join()))) {
      const codes = states.split(",").filter(Boolean);
      if (codes.length > 0) expect([codes, registerComplaints(await part(codes.slice(0, 2)))]).toEqual([codes, []]);
    }
    for (const filters of [{ from: "2025" }, { to: "2024" }, { topic: "border-security" }, { disagreed: true }])
      expect(registerComplaints(await part([], filters))).toEqual([]);
  });

  it("holds an engagement with its parts and what it is a part of", async () => {
    const container = whole.engagements.find(({ parts }) => parts.length > 0)!;
    const own = await part([container.id]);
    expect(own.engagements.map(({ id }) => id)).toEqual([container.id, ...container.parts].sort());
    const below = await part([container.parts[0]!]);
    expect(below.engagements.map(({ id }) => id)).toEqual([container.id, container.parts[0]].sort());
    expect(below.engagements.find(({ id }) => id === container.id)?.parts).toEqual([container.parts[0]]);
  });

  it("is found by any id, by a state's code or name, by names in any script, by a fair or its series", async () => {
    expect(kinds(await part(["Tarkhan"]))).toEqual(kinds(await part(["Sidi Ould Tarkhan"])));
    expect(kinds(await part(["mr"]))).toEqual(kinds(await part(["Mauritania"])));
    expect(kinds(await part(["لطفي بن قاسم"]))).toEqual(["call 2025-06-03"]);
    expect(kinds(await part(["Lotfi Benkassem"]))).toEqual(["call 2025-06-03"]);
    expect(kinds(await part(["milipol 2025"]))).toEqual(kinds(await part(["Milipol"])));
    expect(kinds(await part(["TR", "Qatar"]))).toEqual(["talks 2025-05-20", "visit 2025-05-20"]);
    const joined = whole.engagements.find(({ aliases }) => aliases.length > 1)!;
    for (const id of joined.aliases) expect((await part([id])).engagements.map((own) => own.id)).toContain(joined.id);
  });

  it("of a story has every document of it, and reports of nothing else", async () => {
    for (const story of whole.stories.filter(({ documents }) => documents.length > 1)) {
      const own = await part([story.id]);
      expect(own.documents.map(({ id }) => id)).toEqual(expect.arrayContaining([...story.documents]));
      expect(new Set(own.engagements.map((engagement) => engagement.story))).toEqual(new Set(story.engagement ? [story.id] : []));
    }
  });

  it("is narrowed by conditions", async () => {
    expect(kinds(await part(["TR"], { kind: "talks" }))).toEqual(["talks 2025-05-20"]);
    expect(kinds(await part(["TR"], { from: "2025" }))).toEqual(["talks 2025-05-20", "visit 2025-05-20"]);
    expect(kinds(await part([], { states: ["DZ"] }))).toEqual(["call 2025-06-03"]);
  });

  it.each([
    [["eng_0000000000000000"], /nothing answers to eng_0000000000000000/],
    [["Nobody Known"], /called "Nobody Known"/],
    [["JP"], /no engagement of the register is about Japan/],
    [["MR", "Milipol 2025"], /Milipol 2025 is neither/],
    [["MR", "ES", "FR"], /a pair has two sides/],
    [["Bulletin of nothing at all"], /dragoman list/],
  ])("says what to do where %s is not to be had", async (of, message) => {
    await expect(part(of)).rejects.toThrow(message);
  });

  it("says which there are where a name may mean several", async () => {
    await expect(part(["Ould"])).rejects.toThrow(/"Ould" may be one of \d; ask by the id:\n(?: {2}par_\w+ {2}.+\n)*.*Tarkhan/);
  });
});
