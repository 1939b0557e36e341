import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forget } from "../src/app/forget.ts";
import { type Committed, ingest, knownIn } from "../src/app/ingest.ts";
import { judge, pin, undo } from "../src/app/judge.ts";
import type { Program } from "../src/app/program.ts";
import { readSettled } from "../src/app/read-settled.ts";
import { rebuild } from "../src/app/rebuild.ts";
import type { RegisterView } from "../src/app/register-view.ts";
import { arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import type { Register } from "../src/store/register.ts";
import type { DocumentId } from "../src/types/ids.ts";
import { zipOf } from "./intake/make-files.ts";
import { analyseStory } from "./synthetic/analyse-story.ts";
import { asArrival, asStream, dump } from "./synthetic/batch.ts";
import { roughLinking } from "./synthetic/rough-linking.ts";
import type { Account, Story } from "./synthetic/story.ts";

const program: Program = { version: "1", analyse: analyseStory, linking: roughLinking };

let folder: string;
let register: Register;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
  register = openRegister(":memory:", { create: true });
});
afterEach(() => {
  register.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A document about talks of two persons on a day. */
function talks(day: number, ...names: string[]): string {
  const account: Account = {
    kind: "talks",
    days: [day, day],
    persons: names.map((name) => ({ name, state: null, office: null })),
    office: null,
    city: null,
    occasion: null,
  };
  return JSON.stringify({ accounts: [account], mentioned: [], words: [] } satisfies Story);
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function takeInFiles(...paths: string[]) {
  return ingest(register, program, arrivals({ paths, standardInput: process.stdin, maxBytes: 1_000_000 }));
}

function takeIn(...texts: string[]) {
  return ingest(register, program, asStream(texts.map((text, place) => asArrival({ text, externalId: String(place) }, null))));
}

function look<T>(work: (view: RegisterView) => T, by: Program = program): Promise<T> {
  return readSettled(register, by, work);
}

const engagements = (by?: Program) => look((view) => [...view.engagements()], by);

test("the same input twice changes nothing, and a new path is added", async () => {
  const first = file("a.txt", talks(1, "Amal Haddad", "Lina Berri"));
  expect(await takeInFiles(first)).toEqual({ documents: 1, known: 0, rejected: 0 });
  const before = dump(register);
  expect(await takeInFiles(first)).toEqual({ documents: 0, known: 1, rejected: 0 });
  expect(dump(register)).toEqual(before);
  const second = file("b.txt", talks(1, "Amal Haddad", "Lina Berri"));
  await takeInFiles(second);
  expect(await look((view) => [...view.documents()].map(({ id }) => view.paths(id)))).toEqual([[first, second]]);
});

test("what was rejected of a file counts until the file is read again", async () => {
  const path = file("a.jsonl", `{"text": "${talks(1, "A", "B").replaceAll('"', '\\"')}"}\n{oops`);
  expect(await takeInFiles(path)).toEqual({ documents: 1, known: 0, rejected: 1 });
  expect((await look((view) => view.rejections())).map(({ where, what }) => `${where} ${what}`)).toEqual([`${path}:2 not JSON`]);
  file("a.jsonl", "");
  await takeInFiles(path);
  expect(await look((view) => view.rejections())).toEqual([]);
});

test("what is there already is not read again, and what could not be used of it is told again", async () => {
  const line = JSON.stringify({ text: talks(1, "A", "B"), published: "soon" });
  const path = file("a.jsonl", line);
  const sources = { paths: [path], standardInput: process.stdin };
  const seen: Committed[] = [];
  const again = () =>
    ingest(register, program, arrivals({ ...sources, isKnown: knownIn(register) }), { committed: (one) => seen.push(one) });
  expect(await again()).toEqual({ documents: 1, known: 0, rejected: 0 });
  const before = dump(register);
  expect(await again()).toEqual({ documents: 0, known: 1, rejected: 0 });
  expect(dump(register)).toEqual(before);
  expect(seen.map(({ rejections }) => rejections.map(({ where, what }) => `${where} ${what}`))).toEqual([
    [`${path}:1 published`],
    [`${path}:1 published`],
  ]);
});

test("an item that is forgotten after it was found to be there stays forgotten", async () => {
  const path = file("a.txt", talks(1, "A", "B"));
  await takeInFiles(path);
  const [only] = await look((view) => [...view.documents()].map(({ id }) => id));
  async function* meanwhile() {
    for await (const arrival of arrivals({ paths: [path], standardInput: process.stdin, isKnown: knownIn(register) })) {
      if (arrival.kind === "known") await forget(register, program, only!);
      yield arrival;
    }
  }
  expect(await ingest(register, program, meanwhile())).toEqual({ documents: 0, known: 1, rejected: 0 });
  expect(await look((view) => [...view.documents()])).toEqual([]);
});

test("what lies in archives and mails is kept as the smallest thing, and read again without them", async () => {
  const zip = await zipOf({ "a.txt": talks(1, "A", "B"), "b.csv": stringify([["Body"], [talks(9, "C", "D")]]) });
  const path = join(folder, "a.zip");
  writeFileSync(path, zip);
  const map = { text: "body" };
  await ingest(register, program, arrivals({ paths: [path], standardInput: process.stdin, map }));
  const before = dump(register);
  expect(register.all("SELECT format FROM item ORDER BY format")).toEqual([{ format: "json-line" }, { format: "text" }]);
  expect(register.all("SELECT path FROM appearance ORDER BY path")).toEqual([{ path: `${path}!/a.txt` }, { path: `${path}!/b.csv` }]);
  rmSync(path);
  await rebuild(register, program);
  expect(dump(register)).toEqual(before);
});

test("one text with the line ends of two systems is one document", async () => {
  const text = JSON.stringify(JSON.parse(talks(1, "A", "B")), null, 1);
  expect(await takeInFiles(file("a.txt", text), file("b.txt", text.replaceAll("\n", "\r\n")))).toMatchObject({ rejected: 0 });
  expect(await look((view) => [...view.documents()].map(({ id }) => view.paths(id).length))).toEqual([2]);
});

test("a text on which the analysis breaks down is rejected and kept, and the others are read", async () => {
  const failing: Program = { ...program, version: "0" };
  const bad = {
    ...failing,
    analyse: (document: Parameters<typeof analyseStory>[0]) => (document.externalId === "0" ? fail() : analyseStory(document)),
  };
  const texts = [talks(1, "A", "B"), talks(9, "C", "D")].map((text, place) => asArrival({ text, externalId: String(place) }, "a.jsonl"));
  const seen: Committed[] = [];
  await ingest(register, bad, asStream(texts), { committed: (batch) => seen.push(batch) });
  expect(seen.map(({ ids, rejections }) => [ids.length, rejections.map(({ why }) => why)])).toEqual([[1, ["out of words"]]]);
  expect((await engagements(bad)).length).toBe(1);
  await rebuild(register, program);
  expect((await engagements()).length).toBe(2);
  expect(await look((view) => view.rejections())).toEqual([]);
});

function fail(): never {
  throw new Error("out of words");
}

test("a register that another version derived is rebuilt before anything is added", async () => {
  await takeIn(talks(1, "Amal Haddad", "Lina Berri"));
  const rebuilt: number[] = [];
  const newer: Program = {
    ...program,
    version: "2",
    analyse: (document) => ({ ...analyseStory(document), reports: [], mainReport: null }),
  };
  await ingest(register, newer, asStream([asArrival({ text: talks(1, "A", "B") }, null)]), { rebuilt: (done) => rebuilt.push(done) });
  expect(rebuilt.at(-1)).toBe(1);
  expect(await engagements(newer)).toEqual([]);
});

test("an engagement answers to the ids of all its reports, and a pinned id wins", async () => {
  await takeIn(talks(1, "Amal Haddad", "Lina Berri"), talks(1, "Amal Haddad", "L. Berri"));
  const [joined] = await engagements();
  expect(joined?.aliases.length).toBe(2);
  expect(joined?.id).toBe(joined?.aliases[0]);
  const last = joined!.aliases[1]!;
  expect(await look((view) => view.engagement(last)?.id)).toBe(joined!.id);
  pin(register, last);
  expect((await engagements()).map(({ id }) => id)).toEqual([last]);
  expect(await look((view) => view.engagementOf(joined!.members[0]!))).toBe(last);
  expect(await look((view) => [...view.documents()].map(({ id }) => view.story(id)))).toEqual(
    [last, last].map((id) => id.replace("eng_", "sto_")),
  );
});

test("a judgement separates or joins, its ids are kept, and it can be taken back", async () => {
  await takeIn(talks(1, "Amal Haddad", "Lina Berri"), talks(1, "Amal Haddad", "L. Berri"));
  const [a, b] = (await engagements())[0]!.aliases;
  const apart = await judge(register, program, "different", a!, b!, "two rounds");
  expect((await engagements()).map(({ id }) => id)).toEqual([a, b]);
  await undo(register, program, apart.id, null);
  expect((await engagements()).map(({ aliases }) => aliases)).toEqual([[a, b]]);
  expect((await look((view) => view.corrections())).map(({ kind }) => kind)).toEqual(["different", "undo"]);
  expect(await look((view) => view.pins())).toEqual([a, b]);
});

test("the later of two judgements wins, and a judgement needs two things of one kind", async () => {
  await takeIn(talks(1, "Amal Haddad", "Lina Berri"), talks(9, "Zaki Omar", "Omar Zaki"));
  const [a, b] = (await engagements()).map(({ id }) => id);
  const person = await look((view) => [...view.persons()][0]!.id);
  await judge(register, program, "different", a!, b!, null);
  await judge(register, program, "same", a!, b!, null);
  expect((await engagements()).length).toBe(1);
  await expect(judge(register, program, "same", a!, person, null)).rejects.toThrow("are not of one kind");
  await expect(judge(register, program, "same", a!, "eng_0000000000000000", null)).rejects.toThrow("answers to eng_0000000000000000");
  await expect(undo(register, program, "cor_0", null)).rejects.toThrow("there is no correction cor_0");
});

test("a forgotten document leaves nothing behind, and comes back as it was", async () => {
  await takeIn(talks(1, "Amal Haddad", "Lina Berri"));
  const before = dump(register);
  await takeIn(talks(1, "Amal Haddad", "Lina Berri"), talks(1, "Amal Haddad", "L. Berri"));
  const added = (await look((view) => [...view.documents()].map(({ id }) => id))).filter((id) => !JSON.stringify(before).includes(id));
  expect(await Promise.all(added.map((id) => forget(register, program, id)))).toEqual([true]);
  expect(dump(register)).toEqual(before);
  expect(await forget(register, program, "doc_nothing" satisfies DocumentId)).toBe(false);
});

test("one text under one id from two carriers is one document, of which both say something", async () => {
  const text = talks(1, "Amal Haddad", "Lina Berri");
  await ingest(register, program, asStream([asArrival({ text, externalId: "1", title: "Talks" }, "a.jsonl")]));
  await ingest(register, program, asStream([asArrival({ text, externalId: "1", published: "2024-10-03" }, "b.jsonl")]));
  const [only, ...others] = await look((view) => [...view.documents()]);
  expect(others).toEqual([]);
  expect(only?.record).toMatchObject({ title: "Talks", published: "2024-10-03" });
  expect(await look((view) => view.paths(only!.id))).toEqual(["a.jsonl", "b.jsonl"]);
});
