import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStory } from "../../test/synthetic/analyse-story.ts";
import { asArrival, asStream, dump } from "../../test/synthetic/batch.ts";
import { roughLinking } from "../../test/synthetic/rough-linking.ts";
import { getDerived, setDerived } from "../store/derived.ts";
import { openRegister } from "../store/open-register.ts";
import type { Register } from "../store/register.ts";
import { forget } from "./forget.ts";
import { ingest } from "./ingest.ts";
import { correct, judge } from "./judge.ts";
import type { Program } from "./program.ts";
import { readSettled, streamSettled } from "./read-settled.ts";
import type { RegisterView } from "./register-view.ts";

const TEXT = JSON.stringify({ accounts: [], mentioned: [], words: [] });

/** A program whose analyses say by which version they were made. */
function programOf(version: string): Program {
  return { version, linking: roughLinking, analyse: (document) => ({ ...analyseStory(document), language: version }) };
}

const older = programOf("1");
const newer = programOf("2");

let register: Register;
beforeEach(async () => {
  register = openRegister(":memory:", { create: true });
  await ingest(register, older, asStream([asArrival({ text: TEXT }, null), asArrival({ text: TEXT, externalId: "2" }, null)]));
});
afterEach(() => register.close());

const versions = (view: RegisterView) => [...view.documents()].map(({ analysis }) => analysis.language);
const versionOf = () => register.read(() => getDerived(register, "program"));

test("whoever reads sees what the present version derived", async () => {
  expect(await readSettled(register, newer, versions)).toEqual(["2", "2"]);
  expect(await streamSettled(register, older, async (view) => versions(view))).toEqual(["1", "1"]);
  expect(versionOf()).toBe("1");
});

test("a rebuild that was left half done is done before anybody reads", async () => {
  register.write(() => setDerived(register, "rebuilding", "1\n"));
  expect(await readSettled(register, older, versions)).toEqual(["1", "1"]);
  expect(register.read(() => getDerived(register, "rebuilding"))).toBeUndefined();
});

test("a judgement and a removal derive again first what another version derived", async () => {
  await expect(judge(register, newer, "same", "eng_1", "eng_2", null)).rejects.toThrow("answers to eng_1");
  expect(versionOf()).toBe("2");
  await correct(register, older, { kind: "same", a: "eng_1", b: "eng_2", why: null });
  expect(versionOf()).toBe("1");
  const [first] = await readSettled(register, older, (view) => [...view.documents()].map(({ id }) => id));
  expect(await forget(register, newer, first!)).toBe(true);
  expect(versionOf()).toBe("2");
  expect(register.read(() => getDerived(register, "rebuilding"))).toBeUndefined();
});

test("an ingest adds nothing to what another version derived meanwhile", async () => {
  async function* arriving() {
    await readSettled(register, newer, () => {});
    yield asArrival({ text: TEXT, externalId: "3" }, null);
  }
  await expect(ingest(register, older, arriving())).rejects.toThrow("meanwhile derived by another version");
  expect(await readSettled(register, newer, versions)).toEqual(["2", "2"]);
});

test("a register of the first migration, which kept no readings, opens and is derived again by the same version", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-"));
  const path = join(folder, "older.sqlite");
  const made = openRegister(path, { create: true });
  const arriving = asStream([asArrival({ text: TEXT, title: "A" }, "a.jsonl"), asArrival({ text: TEXT, outlet: "B" }, "b.jsonl")]);
  await ingest(made, older, arriving);
  const before = dump(made);
  made.run("DROP TABLE reading");
  made.run("DROP TABLE unanalysed");
  made.run("PRAGMA user_version = 1");
  made.close();
  const opened = openRegister(path);
  expect(await readSettled(opened, older, versions)).toEqual(["1"]);
  expect(dump(opened)).toEqual(before);
  opened.close();
  rmSync(folder, { recursive: true });
});
