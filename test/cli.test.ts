import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import type { Context } from "../src/cli/context.ts";
import { DEFAULT_LIMITS } from "../src/types/limits.ts";

const ROOT = join(import.meta.dirname, "..");
const PROGRAM = join(ROOT, "bin/dragoman.mjs");
const SAMPLES = join(ROOT, "samples/press");

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly messages: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A real process, as somebody would start it in a folder of their own. */
function dragoman(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: { ...process.env, ...env } });
  const [out, messages]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => messages.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out: Buffer.concat(out).toString(), messages: Buffer.concat(messages).toString() }));
  });
}

/** A register of all samples, made once. */
let ready: Promise<string> | undefined;
function register(): Promise<string> {
  ready ??= dragoman(["ingest", SAMPLES, "--register", "samples.sqlite"]).then(({ status, messages }) => {
    if (status !== 0) throw new Error(messages);
    return "samples.sqlite";
  });
  return ready;
}

const jsonLines = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const commands = await Promise.all(COMMANDS.map(({ load }) => load()));

describe("help", () => {
  const names = commands.flatMap((create) => {
    const command = create({ register: "dragoman.sqlite", limits: DEFAULT_LIMITS } as Context, () => {});
    return command.commands.length === 0 ? [[command.name()]] : command.commands.map((own) => [command.name(), own.name()]);
  });

  it("is printed when nothing is asked, and names every command", async () => {
    const { status, out, messages } = await dragoman([]);
    expect([status, messages]).toEqual([0, ""]);
    for (const [name] of names) expect(out).toContain(`\n  ${name}`);
  });

  it.each(names)("of %s %s teaches by examples and fits a terminal", async (...line) => {
    const { status, out } = await dragoman([...line.filter((part) => typeof part === "string"), "--help"]);
    expect(status).toBe(0);
    expect(out.split("\n").filter((own) => own.includes("  $ ")).length).toBeGreaterThanOrEqual(2);
    expect(out).not.toMatch(/undefined|\[object/);
  });
});

describe("exit status", () => {
  it("is 0 when all was taken in, and 1 when some was rejected", async () => {
    expect(await dragoman(["ingest", SAMPLES, "--register", "a.sqlite"])).toMatchObject({ status: 0, out: "" });
    writeFileSync(join(folder, "picture.docx"), "x");
    const { status, out, messages } = await dragoman(["ingest", "picture.docx", "nowhere", "--register", "a.sqlite"]);
    expect([status, out]).toEqual([1, ""]);
    expect(messages).toContain("picture.docx");
    expect(messages).toContain("there is no such file or folder");
    const rejected = await dragoman(["rejected", "--register", "a.sqlite", "--json"]);
    expect(jsonLines(rejected.out).map(({ where }) => where)).toEqual(["nowhere", "picture.docx"]);
  });

  it.each([
    [["nonsense"]],
    [["ingest"]],
    [["read"]],
    [["export", "--format", "nonsense"]],
    [["names", "only one"]],
    [["list", "--nonsense"]],
    [["packs", "check", "nowhere"]],
  ])("is 2 for wrong use, with one clear line: %j", async (args) => {
    const { status, out, messages } = await dragoman(args);
    expect([status, out]).toEqual([2, ""]);
    expect(messages).toMatch(/^dragoman: .+\n/);
    expect(messages).not.toContain("    at ");
  });

  it("is 2 for ids that mean nothing", async () => {
    const file = await register();
    for (const args of [
      ["show", "eng_0000000000000000"],
      ["same", "par_0000000000000000", "par_0000000000000001"],
      ["undo", "cor_0"],
    ]) {
      const { status, messages } = await dragoman([...args, "--register", file]);
      expect([args[0], status, messages.split("\n").length]).toEqual([args[0], 2, 2]);
    }
  });

  it.each(["list", "rebuild", "rejected"])("of %s is 3 when it cannot go on, and says why", async (name) => {
    writeFileSync(join(folder, "not-a-register"), "this is some text, and much of it, so that it is no empty file");
    for (const file of ["missing.sqlite", "not-a-register"]) {
      const { status, out, messages } = await dragoman([name, "--register", file]);
      expect([status, out]).toEqual([3, ""]);
      expect(messages).toMatch(new RegExp(`^dragoman: .*${file}.*\n$`));
    }
  });

  it("is 2 for a setting that makes no sense", async () => {
    const { status, messages } = await dragoman(["rejected"], { env: { DRAGOMAN_MAX_BYTES: "many" } });
    expect([status, messages]).toEqual([2, 'dragoman: DRAGOMAN_MAX_BYTES is "many", which is not a whole number above zero\n']);
  });
});

describe("what is brought", () => {
  const FRENCH = "Le 18 mars 2025, le ministre de l'Intérieur a reçu à Rabat son homologue espagnol.";

  it("may be a table whose columns have names of their own, or something that somebody knows better", async () => {
    writeFileSync(join(folder, "table.csv"), `Titre;Corps\nVisite;"${FRENCH}"\n`);
    writeFileSync(join(folder, "note.dat"), FRENCH);
    const refused = await dragoman(["read", "table.csv", "note.dat", "--json"]);
    expect([refused.status, refused.out]).toEqual([1, ""]);
    expect(refused.messages).toContain("there is Titre, Corps; say which one holds the text: --map text=COLUMN");
    const mapped = await dragoman(["read", "table.csv", "--map", "text=corps,title=titre", "--json"]);
    const said = await dragoman(["read", "note.dat", "--as", "text", "--json"]);
    expect([mapped.status, said.status, jsonLines(mapped.out).length, jsonLines(said.out).length]).toEqual([0, 0, 1, 1]);
  });

  it.each([
    [["--map", "corps=text"], "maps no field of a document; fields are id, url, title, text"],
    [["--map", "text"], "does not say which column or field text is in"],
    [["--as", "paper"], "There is text, html, mhtml, pdf, docx"],
  ])("is wrong use with %j", async (options, told) => {
    const { status, messages } = await dragoman(["ingest", "note.txt", ...options]);
    expect([status, messages]).toEqual([2, expect.stringContaining(told)]);
  });

  it("is not rejected where only a field of it cannot be used", async () => {
    const { status, out, messages } = await dragoman(["read", "-", "--json"], {
      input: JSON.stringify({ text: FRENCH, published: "soon" }),
    });
    expect([status, jsonLines(out).length, messages]).toEqual([0, 1, expect.stringContaining("published  -:1")]);
  });

  it("comes through standard input as whatever it is", async () => {
    const page = `<!doctype html><html><head><title>Visite</title></head><body><article><h1>Visite</h1><p>${FRENCH}</p></article></body></html>`;
    const { status, out } = await dragoman(["read", "-", "--json"], { input: page });
    expect([status, jsonLines(out).map(({ paths }) => paths)]).toEqual([0, [[]]]);
  });
});

describe("a register where nobody may write", () => {
  it("is read, and what would change it is refused in one line", async () => {
    const shelf = join(folder, "shelf");
    mkdirSync(shelf);
    cpSync(join(folder, await register()), join(shelf, "kept.sqlite"));
    chmodSync(folder, 0o755);
    chmodSync(join(shelf, "kept.sqlite"), 0o444);
    chmodSync(shelf, 0o555);
    // Whoever may do everything may write everywhere: then somebody who may not looks.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const as = (args: string[]) =>
      spawnSync(process.execPath, [PROGRAM, ...args, "--register", join(shelf, "kept.sqlite")], {
        ...nobody,
        cwd: shelf,
        encoding: "utf8",
      });
    const [list, rebuilt] = [as(["list", "--json"]), as(["rebuild"])];
    chmodSync(shelf, 0o755);
    expect([list.status, jsonLines(list.stdout).length > 0]).toEqual([0, true]);
    expect([rebuilt.status, rebuilt.stderr]).toEqual([
      3,
      expect.stringMatching(/^dragoman: .*kept.sqlite cannot be written: do you have the right to\?\n$/),
    ]);
  });
});

describe("read --json", () => {
  it("prints a document a line for folders, files and standard input", async () => {
    const press = join(folder, "press");
    mkdirSync(press);
    cpSync(SAMPLES, press, { recursive: true });
    const { status, out, messages } = await dragoman(["read", "press", "--json"]);
    expect([status, messages]).toEqual([0, ""]);
    const documents = jsonLines(out);
    expect(documents.length).toBeGreaterThanOrEqual(40);
    for (const document of documents) {
      expect(Object.keys(document)).toEqual(["externalId", "paths", "language", "synthetic", "paragraphs", "mentions", "reports"]);
      for (const mention of document.mentions) expect(Object.keys(mention)).toEqual(["kind", "from", "to", "exact", "language", "value"]);
    }
    const text = readFileSync(join(press, "cairo-2024/erdogan-in-cairo.tr.txt"), "utf8");
    const turkish = documents.find(({ paths }) => paths[0] === "press/cairo-2024/erdogan-in-cairo.tr.txt");
    for (const { from, to, exact } of turkish.mentions) expect(text.slice(from, to)).toBe(exact);
    expect(turkish.mentions).toContainEqual(expect.objectContaining({ kind: "city", value: "Cairo" }));
    expect(turkish.mentions).toContainEqual(expect.objectContaining({ kind: "date", value: "2024-02-14" }));
    expect(turkish.mentions).toContainEqual(expect.objectContaining({ kind: "state", value: "EG" }));

    const input = readFileSync(join(SAMPLES, "call-2025.jsonl"), "utf8");
    const streamed = await dragoman(["read", "-", "--json"], { input });
    expect(jsonLines(streamed.out).map(({ externalId, paths }) => [externalId, paths])).toEqual([
      ["sample-call-fr", []],
      ["sample-call-ar", []],
    ]);
  });

  it("answers whatever the text, and says what it could not read", async () => {
    const odd = ["\u0000a", "\ud800", "", "🇲🇦".repeat(50), "«».,;()", "على".repeat(3000), "12/13/14 99999999 18525 20", "a\u202eb\u2067c"];
    const input = `${odd.map((text) => JSON.stringify({ text })).join("\n")}\n{broken\n`;
    const { status, out, messages } = await dragoman(["read", "-", "--json"], { input });
    expect(status).toBe(1);
    expect(jsonLines(out)).toHaveLength(odd.length - 1);
    expect(messages).toContain("-:3");
    expect(messages).toContain("-:9");
  });
});

describe("terminals and pipes", () => {
  it("writes no colours, no progress and no controls into a pipe", async () => {
    const file = await register();
    for (const args of [
      ["read", join(SAMPLES, "call-2025.jsonl")],
      ["explain", join(SAMPLES, "call-2025.jsonl")],
      ["list", "--register", file],
    ]) {
      const { status, out, messages } = await dragoman(args, { env: { FORCE_COLOR: "" } });
      expect([args[0], status]).toEqual([args[0], 0]);
      expect(out + messages).not.toContain("\u001b");
    }
  });

  it("is quiet when the reader of a pipe has seen enough", async () => {
    const line = `node=${JSON.stringify(process.execPath)}; "$node" ${JSON.stringify(PROGRAM)} read ${JSON.stringify(SAMPLES)} --json | head -c 10; exit \${PIPESTATUS[0]}`;
    const child = spawn("bash", ["-c", line], { cwd: folder });
    let messages = "";
    child.stderr.on("data", (chunk: Buffer) => {
      messages += chunk.toString();
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, messages]).toEqual([0, ""]);
  });
});

describe("list and show", () => {
  it("finds engagements by every condition", async () => {
    const file = await register();
    const list = async (...args: string[]) => jsonLines((await dragoman(["list", "--json", ...args, "--register", file])).out);
    const [all, cairo, both, asked, named] = await Promise.all([
      list(),
      list("--place", "Cairo", "--to", "2024-02"),
      list("--state", "eg", "--state", "TR", "--from", "2024-02", "--to", "2024-02"),
      list("--person", "أردوغان", "--from", "2024", "--to", "2024-02"),
      list("--person", "Benkassem"),
    ]);
    expect(all.length).toBeGreaterThanOrEqual(5);
    expect(cairo[0]).toMatchObject({ states: ["EG", "TR"], when: { start: "2024-02-14" } });
    expect(both).toEqual(cairo);
    expect(asked).toEqual(cairo);
    expect(named.length).toBeGreaterThan(0);
    for (const { participants } of named) expect(participants.map(({ name }: { name: string }) => name)).toContain("Lotfi Benkassem");
    const [calls, planned, border, fair, future] = await Promise.all([
      list("--kind", "call"),
      list("--status", "planned"),
      list("--topic", "border-security"),
      list("--occasion", "milipol"),
      list("--from", "2030"),
    ]);
    for (const { kind } of calls) expect(kind).toBe("call");
    for (const { status } of planned) expect(status).toBe("planned");
    for (const { topics } of border) expect(topics).toContain("border-security");
    for (const { occasion } of fair) expect(occasion).toContain("Milipol");
    expect([calls, planned, border, fair].every((found) => found.length > 0)).toBe(true);
    expect(future).toEqual([]);
  });

  it("prints a table that fits, with an id that shows the record and its words", async () => {
    const file = await register();
    const { out, messages } = await dragoman(["list", "--place", "Nouakchott", "--register", file]);
    expect(messages).toMatch(/^\d+ engagements?\n$/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const id = /eng_[0-9a-z]{16}/.exec(out)?.[0] ?? "";
    const shown = await dragoman(["show", id, "--register", file]);
    expect(shown.status).toBe(0);
    expect(shown.out).toContain("Nouakchott, Mauritania");
    expect(shown.out).toContain("Nuakchot");
    const { record, documents } = JSON.parse((await dragoman(["show", id, "--json", "--register", file])).out);
    expect(record.id).toBe(id);
    for (const { document } of record.evidence) expect(documents).toHaveProperty(document);
    const [document = ""] = Object.keys(documents);
    const [person, source] = await Promise.all(
      [record.participants[0].party, document].map((own) => dragoman(["show", own, "--register", file])),
    );
    expect([person?.status, person?.out.includes(id), source?.status]).toEqual([0, true, 0]);
  });
});

describe("judgements", () => {
  it("separate and join two persons, and are taken back", async () => {
    await dragoman(["ingest", join(SAMPLES, "call-2025.jsonl"), "--register", "judged.sqlite"]);
    const [call] = jsonLines((await dragoman(["list", "--json", "--register", "judged.sqlite"])).out);
    const [a, b] = call.participants.map(({ party }: { party: string }) => party);
    const said = await dragoman(["same", a, b, "--why", "for the test", "--register", "judged.sqlite"]);
    expect([said.status, said.out]).toEqual([0, expect.stringMatching(/^cor_\w+\n$/)]);
    const joined = await dragoman(["show", b, "--json", "--register", "judged.sqlite"]);
    expect(JSON.parse(joined.out).record.names.length).toBeGreaterThanOrEqual(3);
    const undone = await dragoman(["undo", said.out.trim(), "--register", "judged.sqlite"]);
    expect(undone.status).toBe(0);
    expect(jsonLines((await dragoman(["list", "--json", "--register", "judged.sqlite"])).out)).toEqual([call]);
  });
});

describe("demo", () => {
  it("shows the table and a record, and leaves nothing where it was called", async () => {
    const own = join(folder, "demo");
    mkdirSync(own);
    const { status, out, messages } = await dragoman(["demo"], { env: { TMPDIR: own } });
    expect([status, messages]).toEqual([0, ""]);
    expect(out).toMatch(/^\d{2} documents in 5 languages/);
    expect(out).toContain("What is marked invented was made up for this; the rest happened.");
    expect(out).toContain("One of them, with the words for every value");
    expect(out).toContain("What to type next");
  });
});

describe("names", () => {
  it("compares two names, and pairs in their order", async () => {
    const { status, out } = await dragoman(["names", "Abdellatif Hammouchi", "عبد اللطيف حموشي", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ same: true, score: expect.any(Number), because: expect.any(Array) });
    expect(JSON.parse(out).parts).toMatchObject([
      { left: "Abdellatif", weight: expect.any(Number) },
      { left: "Hammouchi", right: "حموشي", letters: expect.any(Array) },
    ]);
    const people = await dragoman(["names", "Abdellatif Hammouchi", "عبد اللطيف حموشي"]);
    expect(people.out).toMatch(/^one person {2}\d+ of 1000\n/);
    expect(people.out).toContain("\u2068ha\u2069 = \u2068ح\u2069");
    const input = "Recep Tayyip Erdoğan\tرجب طيب أردوغان\nPedro Sánchez\tHakan Fidan\n";
    const pairs = await dragoman(["names", "--pairs", "-"], { input });
    expect(pairs.out.split("\n").map((line) => line.split("\t")[1])).toEqual(["1", "0", undefined]);
  });
});

describe("export", () => {
  it("gives the same bytes into a file and a pipe, before and after a rebuild, whatever came twice", async () => {
    const file = await register();
    const before = await dragoman(["export", "--format", "json", "--register", file]);
    expect(before.status).toBe(0);
    expect(JSON.parse(before.out)).toMatchObject({ format: "dragoman-register/1" });
    await dragoman(["ingest", SAMPLES, "--register", file]);
    await dragoman(["rebuild", "--register", file]);
    await dragoman(["export", "--format", "json", "-o", "register.json", "--register", file]);
    expect(readFileSync(join(folder, "register.json"), "utf8")).toBe(before.out);
  });

  it("says which formats there are, and why a file cannot be written", async () => {
    const file = await register();
    const told = async (...args: string[]) => {
      const { status, messages } = await dragoman(["export", ...args, "--register", file]);
      return [status, messages];
    };
    expect(await told()).toEqual([2, expect.stringMatching(/^dragoman: say in which format: .*; there is json, .*\n$/)]);
    expect(await told("--format", "json", "-o", "no/where.json")).toEqual([
      2,
      "dragoman: no/where.json cannot be written: its folder is not there: make it first\n",
    ]);
    expect(await told("--format", "json", "-o", ".")).toEqual([2, "dragoman: . cannot be written: it is a folder: name a file in it\n"]);
  });
});
