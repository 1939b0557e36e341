import { zipSync } from "fflate";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentDetails, EngagementDetails, EngagementPage, Ingest, Rejections } from "../../src/api/types.ts";
import { EXPORT_FORMATS } from "../../src/app/export-register.ts";
import { eventsOf, type OpenServer, openServer } from "../api/open-server.ts";
import { HOSTILE, hostileText } from "./corpus.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ limits: { maxUnpacked: 20_000_000 } });
}, 60_000);
afterAll(async () => {
  await server.close();
}, 60_000);

const TIME = 120_000;
const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init);

/** Sends something and waits until it is in the register and can be looked up. */
async function add(init: RequestInit): Promise<Ingest> {
  const begun = await ask("/api/ingests", { method: "POST", ...init });
  expect(begun.status).toBe(202);
  const { id } = (await begun.json()) as Ingest;
  let last: Ingest | undefined;
  for await (const { event, data } of eventsOf(await ask(`/api/ingests/${id}/events`))) {
    expect(event).toBe("progress");
    last = data as Ingest;
  }
  if (last === undefined) throw new Error("nothing was told of the ingest");
  await server.service.refresh();
  return last;
}

const asJson = (documents: readonly object[]): RequestInit => ({
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ documents }),
});

function asFiles(files: Readonly<Record<string, string | Uint8Array>>): RequestInit {
  const form = new FormData();
  for (const [name, content] of Object.entries(files))
    form.append("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), name);
  return { body: form };
}

async function json<T>(path: string): Promise<T> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return (await response.json()) as T;
}

describe("hostile documents that are typed in", () => {
  const entries = Object.entries(HOSTILE);

  beforeAll(async () => {
    const documents = entries.map(([name, hostile]) => ({
      text: hostileText(hostile),
      id: name,
      title: hostile.slice(0, 2_000),
      url: hostile.slice(0, 2_000),
      outlet: hostile.slice(0, 2_000),
      language: hostile.slice(0, 2_000),
    }));
    const { state, failure, documents: taken } = await add(asJson(documents));
    expect({ state, failure }).toEqual({ state: "done", failure: null });
    expect(taken).toBeGreaterThan(entries.length / 2);
  }, TIME);

  it("come out as the text that they are", async () => {
    const { items } = await json<{ items: { id: string }[] }>("/api/documents?limit=500");
    expect(items.length).toBeGreaterThan(entries.length / 2);
    for (const { id } of items) {
      const { text, record, mentions } = await json<DocumentDetails>(`/api/documents/${id}`);
      const hostile = HOSTILE[record.externalId ?? ""];
      // A surrogate alone is no letter, and a text has none: it comes out as the sign for what cannot be shown.
      if (hostile?.isWellFormed() && record.externalId !== "zero" && record.externalId !== "controls")
        expect(text.replaceAll(/\s+/g, " ")).toContain(hostile.replaceAll(/\s+/g, " ").trim());
      for (const { from, to, exact } of mentions) expect(text.slice(from, to)).toBe(exact);
    }
  });

  it("still tell their engagement, which every page and list shows", async () => {
    const { items, total } = await json<EngagementPage>("/api/engagements?state=MA&state=ES");
    expect(total).toBeGreaterThan(0);
    for (const { id } of items) expect((await json<EngagementDetails>(`/api/engagements/${id}`)).fields.length).toBeGreaterThan(3);
  });

  it("stay text in every export", async () => {
    for (const { key } of EXPORT_FORMATS) {
      const response = await ask(`/api/exports/${key}`);
      expect(response.status, key).toBe(200);
      expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
      const text = await response.text();
      if (key === "html") expect(actingIn(text)).toEqual([]);
      if (key === "csv" || key === "csv-evidence") for (const cell of cellsOf(text)) expect(cell, key).not.toMatch(/^\s*[=+@]|^-(?!\d)/);
      if (key === "gexf") expect(text).not.toMatch(/<script|<img/);
      if (key === "ics") expect(text).not.toMatch(/^(?:Set-Cookie|<script)/m);
    }
  });
});

/** What a browser would run, load or follow of a page. */
function actingIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (["script", "img", "svg", "iframe", "object", "link", "base", "form"].includes(name)) found.push(name);
      for (const [key, value] of Object.entries(attributes))
        if (/^on/i.test(key) || /^\s*(?:javascript|data):/i.test(value)) found.push(`${key}=${value}`);
    },
  });
  parser.end(html);
  return found;
}

/** Cells of a table, without their quotes. */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\ufeff/, "").matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\n]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
}

describe("hostile questions", () => {
  it.each(Object.entries(HOSTILE).filter(([name]) => name !== "long"))("%s is looked for and nothing else happens", async (_, hostile) => {
    const asked = encodeURIComponent(hostile.toWellFormed().slice(0, 300));
    for (const path of [
      `find?q=${asked}`,
      `engagements?person=${asked}`,
      `engagements?place=${asked}`,
      `engagements?occasion=${asked}&outlet=${asked}`,
      `parties?of=${asked}`,
      `facets?says=${asked}`,
    ])
      await json(`/api/${path}`);
    // Somebody may be called so all the same: what cannot be seen of a name is not read.
    for (const path of [`brief?of=${asked}`, `exports/json?of=${asked}`])
      expect([200, 400, 404], path).toContain((await ask(`/api/${path}`)).status);
    for (const path of [`engagements/${asked}`, `exports/${asked}`, `engagements?after=${asked}`, `documents?after=${asked}`, `${asked}`]) {
      const response = await ask(`/api/${path}`);
      expect([400, 404], path).toContain(response.status);
      expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    }
  });

  it("never reached what should not have happened", async () => {
    expect(server.reported).toEqual([]);
    expect((await json<{ counts: { documents: number } }>("/api/status")).counts.documents).toBeGreaterThan(0);
  });

  it("too long are refused", async () => {
    expect((await ask(`/api/find?q=${"a".repeat(301)}`)).status).toBe(400);
    expect((await ask(`/api/engagements?${"state=MA&".repeat(21)}`)).status).toBe(400);
  });
});

describe("hostile files", () => {
  it(
    "are called by harmless names, and never written by them",
    async () => {
      const names = Object.entries(HOSTILE).filter(([name]) => !["long", "surrogate", "zero", "controls"].includes(name));
      const files = Object.fromEntries(names.map(([name, hostile], at) => [`${hostile}-${at}.txt`, `${hostileText(name)} Number ${at}.`]));
      const { state, files: told } = await add(asFiles(files));
      expect(state).toBe("done");
      for (const name of told) {
        expect(name.split("/")).not.toContain("..");
        expect(name).not.toMatch(/^\/|\\|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
      const { items } = await json<{ items: { id: string }[] }>("/api/documents?limit=500");
      for (const { id } of items) {
        const { record } = await json<DocumentDetails>(`/api/documents/${id}`);
        for (const path of record.paths) expect(path).not.toMatch(/(^|\/)\.\.(\/|$)|^\/|dragoman-/);
      }
    },
    TIME,
  );

  it(
    "that unpack to too much are rejected, with the reason, and the rest goes on",
    async () => {
      const bomb = zipSync({ "a.txt": new Uint8Array(30_000_000), "b.txt": new TextEncoder().encode(hostileText("after the bomb")) });
      const good = `${hostileText("beside the bomb")} It is told here alone.`;
      const { state, rejected, documents } = await add(asFiles({ "bomb.zip": bomb, "good.txt": good }));
      expect(state).toBe("done");
      expect(rejected).toBeGreaterThan(0);
      expect(documents).toBeGreaterThan(0);
      const { items } = await json<Rejections>("/api/rejections");
      for (const { where, why, remedy } of items) expect([where, why, remedy].every((text) => text.length > 0)).toBe(true);
      expect(items.some(({ where }) => where.startsWith("bomb.zip"))).toBe(true);
    },
    TIME,
  );

  it(
    "with a long text are told with all that is recognised in it, to its end",
    async () => {
      const text = Array.from({ length: 300 }, (_, at) => `${hostileText("long")} Paragraph ${at}.`).join("\n\n");
      expect((await add(asFiles({ "long.txt": text }))).documents).toBe(1);
      const { items } = await json<{ items: { id: string }[] }>("/api/documents?limit=500");
      const all = await Promise.all(items.map(({ id }) => json<DocumentDetails>(`/api/documents/${id}`)));
      const long = all.find((document) => document.text === text);
      expect(long?.mentions.at(-1)?.to).toBeGreaterThan(text.lastIndexOf("Paragraph 299") - hostileText("long").length);
    },
    TIME,
  );

  it(
    "with a line of ten megabytes are taken or told, and the server goes on answering",
    async () => {
      const line = `${hostileText("")}${"a".repeat(10_000_000)}`;
      const answered: number[] = [];
      const adding = add(asFiles({ "line.txt": line, "line.jsonl": `${JSON.stringify({ text: line })}\n` }));
      for (let at = 0; at < 5; at++) answered.push((await ask("/api/engagements?limit=1")).status);
      const { state, documents, rejected } = await adding;
      expect(state).toBe("done");
      expect(documents + rejected).toBeGreaterThan(0);
      expect(answered).toEqual([200, 200, 200, 200, 200]);
    },
    TIME,
  );

  it("of no kind, broken or empty are told", async () => {
    const { state, rejected } = await add(
      asFiles({ "a.docx": "PK\u0003\u0004 broken", "b.pdf": "%PDF-1.7 broken", "c.exe": "MZ\u0000\u0001" }),
    );
    expect(state).toBe("done");
    expect(rejected).toBeGreaterThan(1);
    const empty = await ask("/api/ingests", { method: "POST", headers: { "Content-Type": "text/plain" }, body: " " });
    expect(empty.status).toBe(400);
  });
});

describe("hostile requests", () => {
  const post = (headers: Record<string, string>, body: string): Promise<Response> => ask("/api/ingests", { method: "POST", headers, body });

  it("of another content type, or of broken JSON, are refused in words", async () => {
    expect((await post({ "Content-Type": "application/xml" }, "<a/>")).status).toBe(415);
    expect((await post({ "Content-Type": "application/json" }, "{")).status).toBe(400);
    expect((await post({ "Content-Type": "application/json" }, '{"documents":[{"text":"a","colour":1}]}')).status).toBe(400);
    expect((await post({ "Content-Type": "application/json" }, '{"documents":[{"text":"a","__proto__":{"x":1}}]}')).status).toBe(400);
    expect((await post({ "Content-Type": "multipart/form-data; boundary=x" }, "--x\r\nbroken")).status).toBe(400);
    expect(server.reported).toEqual([]);
  });
});
