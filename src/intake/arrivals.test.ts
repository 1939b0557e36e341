import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Arrival, arrivals } from "./arrivals.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** What arrives, in short: `path = text` for items, `where ! what` for rejections. */
async function arrive(paths: string[], standardInput = stream(), maxBytes = 1000): Promise<string[]> {
  const seen: string[] = [];
  for await (const arrival of arrivals({ paths, standardInput, maxBytes })) {
    const line = inShort(arrival);
    if (line !== null) seen.push(line.replaceAll(`${folder}/`, ""));
  }
  return seen;
}

function inShort(arrival: Arrival): string | null {
  if (arrival.kind === "item") return `${arrival.path} = ${arrival.record.text}`;
  return arrival.kind === "rejection" ? `${arrival.rejection.where} ! ${arrival.rejection.what}` : null;
}

test("folders are read in depth and in order, without the system's own files", async () => {
  mkdirSync(join(folder, "b"));
  for (const name of ["b/2.txt", "b/10.txt", "a.txt", "c.txt", ".hidden.txt"]) writeFileSync(join(folder, name), name);
  symlinkSync(folder, join(folder, "circle"));
  expect(await arrive([`${folder}/`])).toEqual([
    "a.txt = a.txt",
    "b/10.txt = b/10.txt",
    "b/2.txt = b/2.txt",
    "c.txt = c.txt",
    "circle ! link",
  ]);
});

test("what cannot be read is told, and the rest is read", async () => {
  writeFileSync(join(folder, "empty.txt"), " \n");
  writeFileSync(join(folder, "zero.txt"), Buffer.from([65, 0, 66]));
  writeFileSync(join(folder, "latin.txt"), Buffer.from([0x63, 0xe9, 0x20]));
  writeFileSync(join(folder, "large.txt"), "x".repeat(1001));
  writeFileSync(join(folder, "page.docx"), "x");
  writeFileSync(join(folder, "good.txt"), "\ufeffvisite à Rabat");
  expect(await arrive([folder, join(folder, "nowhere")])).toEqual([
    "empty.txt ! empty",
    "good.txt = visite à Rabat",
    "large.txt ! too large",
    "latin.txt = cé ",
    "page.docx ! damaged",
    "zero.txt ! binary",
    "nowhere ! unreadable",
  ]);
});

test("JSON Lines: one bad line is one rejection with its number", async () => {
  const good = (text: string): string => `${JSON.stringify({ text })}\n`;
  const input = stream(good("one"), `{"text": "tw`, `o"}\r\n\n{"text": 5}\n{oops\n[1]\n`, good("x".repeat(1000)), `{"text": "last"}`);
  expect(await arrive(["-"], input)).toEqual([
    "null = one",
    "null = two",
    "-:4 ! no text",
    "-:5 ! not JSON",
    "-:6 ! not an object",
    "-:7 ! too large",
    "null = last",
  ]);
});

test("JSON Lines: a field that cannot be used is told, and the document read without it", async () => {
  const line = { id: 7, url: " ", text: "a\ud800b", published: "20 September", language: "pt_BR", outlet: ["x"] };
  const seen: Arrival[] = [];
  for await (const arrival of arrivals({ paths: ["-"], standardInput: stream(JSON.stringify(line)), maxBytes: 1000 })) seen.push(arrival);
  const record = { externalId: "7", url: null, title: null, outlet: null, published: null, language: "pt-BR", text: "a\ufffdb" };
  expect(seen[0]).toMatchObject({ kind: "item", record });
  expect(seen.slice(1).map(inShort)).toEqual(["-:1 ! outlet", "-:1 ! published"]);
});

test("what breaks down while looking what is known already goes up, though something before it is still being read", async () => {
  writeFileSync(join(folder, "a.html"), "<html><p>one</p></html>");
  writeFileSync(join(folder, "b.txt"), "two");
  const isKnown = ({ format }: { format: string }): boolean => {
    if (format === "text") throw new Error("the register is gone");
    return false;
  };
  const seen = async (): Promise<void> => {
    for await (const _ of arrivals({ paths: [folder], standardInput: stream(), isKnown }));
  };
  await expect(seen()).rejects.toThrow("the register is gone");
});

test("a text longer than a document may be is told, however few bytes brought it, and the setting that says so", async () => {
  writeFileSync(join(folder, "a.txt"), "x".repeat(101));
  writeFileSync(join(folder, "b.txt"), "y".repeat(100));
  const seen: Arrival[] = [];
  for await (const one of arrivals({ paths: [folder], standardInput: stream(), maxLetters: 100 })) seen.push(one);
  expect(seen.map(inShort).filter((line) => line !== null)).toEqual([
    `${folder}/a.txt ! too large`,
    `${folder}/b.txt = ${"y".repeat(100)}`,
  ]);
  expect(JSON.stringify(seen)).toContain("more than 100 letters");
  expect(JSON.stringify(seen)).toContain("raise DRAGOMAN_MAX_LETTERS");
});
