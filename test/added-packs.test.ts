import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPacks } from "../src/packs/load.ts";

const PROGRAM = join(import.meta.dirname, "../bin/dragoman.mjs");

const TEXT =
  "Rabat, 4 March 2025. The Moroccan Minister of Interior, Ali Benani, received on Tuesday 4 March 2025 in Rabat his Spanish counterpart Juan Gómez. They discussed fishing quotas and joint manoeuvres.";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "added-packs-"));
  mkdirSync(join(folder, "my-packs/domains/fisheries"), { recursive: true });
  writeFileSync(join(folder, "my-packs/domains/fisheries/codes.yaml"), "topics:\n  fishing-quotas: { label: Fishing quotas }\n");
  writeFileSync(join(folder, "my-packs/domains/fisheries/topics.en.tsv"), "topic\tfishing-quotas\tfishing quota[s]\t-\n");
  mkdirSync(join(folder, "broken/domains/fisheries"), { recursive: true });
  writeFileSync(join(folder, "broken/domains/fisheries/topics.en.tsv"), "topic\tfishing-quota\tfishing quota[s]\t-\ntopic\n");
  writeFileSync(join(folder, "note.txt"), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

function dragoman(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, out: stdout, messages: stderr };
}

function topics(...args: readonly string[]): string[] {
  const { engagements } = JSON.parse(dragoman(["export", "--format", "json", ...args]).out) as {
    engagements: { topics: { code: string }[] }[];
  };
  return engagements.flatMap((engagement) => engagement.topics.map(({ code }) => code)).sort();
}

describe("packs that are added", () => {
  it("are read by whatever reads texts, with the place of the row that found a word", () => {
    const explained = dragoman(["explain", "note.txt", "--packs", "my-packs"]).out;
    expect(explained).toContain("my-packs/domains/fisheries/topics.en.tsv:1");
    expect(dragoman(["--packs", "my-packs", "read", "--json", "note.txt"]).out).toContain('"value":"fishing-quotas"');
    expect(dragoman(["explain", "note.txt"]).out).not.toContain("fishing-quotas");
  });

  it("make another register, which a command without them leaves as it is", () => {
    expect(dragoman(["ingest", "note.txt", "--packs", "my-packs", "--packs", "defence"]).status).toBe(0);
    const before = readFileSync(join(folder, "dragoman.sqlite"));
    const without = dragoman(["list"]);
    expect(without.status).toBe(3);
    expect(without.messages).toContain(
      "dragoman.sqlite was derived with the packs defence, my-packs added, and this command was given none",
    );
    expect(dragoman(["ingest", "note.txt"]).status).toBe(3);
    expect(readFileSync(join(folder, "dragoman.sqlite")).equals(before)).toBe(true);
  });

  it("may be given in any order, or by the environment", () => {
    expect(topics("--packs", "defence", "--packs", "my-packs")).toEqual(["fishing-quotas", "military-exercises"]);
    expect(dragoman(["list", "--json", "--topic", "fishing-quotas"], { DRAGOMAN_PACKS: "my-packs, defence" }).out).toContain("eng_");
    expect(dragoman(["brief", "MA", "ES", "--packs", "defence", "--packs", "my-packs"]).out).toMatch(/fishing quotas, military exercises/i);
  });

  it("are taken out, or put in, by a rebuild", () => {
    expect(dragoman(["rebuild"]).status).toBe(0);
    expect(topics()).toEqual([]);
    expect(dragoman(["list", "--packs", "my-packs"]).messages).toContain("was derived without added packs");
    expect(dragoman(["rebuild", "--packs", "my-packs"]).status).toBe(0);
    expect(topics("--packs", "my-packs")).toEqual(["fishing-quotas"]);
  });

  it.each([
    ["nowhere", "there is no folder nowhere, and no field of that name comes with the program (defence, foreign-affairs, justice)"],
    ["note.txt", "note.txt is a file: name the folder that holds languages/ or domains/"],
    ["my-packs/domains", "nothing in the folder is a pack"],
    [
      "broken",
      'broken/domains/fisheries/topics.en.tsv:1: "fishing quota[s]" has the key "fishing-quota", which no topic has. Write one of: ',
    ],
    ["broken", "(and 1 more problem; dragoman packs check broken tells all)"],
  ])("%s is refused in one line", (named, told) => {
    const { status, messages } = dragoman(["explain", "note.txt", "--packs", named]);
    expect(status).toBe(2);
    expect(messages).toContain(told);
    expect(messages.trim().split("\n")).toHaveLength(1);
  });

  it("make a version of their own, whatever the order", () => {
    const version = (...added: string[]) => loadPacks(undefined, added).version;
    expect(version("defence", "justice")).toBe(version("justice", "defence"));
    expect(new Set([version(), version("defence"), version("justice"), version("defence", "justice")]).size).toBe(4);
  });
});
