import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "../../src/api/endpoints.ts";
import type { JsonSchema, OpenApi } from "../../src/api/openapi.ts";
import type {
  Comparison,
  DocumentDetails,
  EngagementDetails,
  EngagementPage,
  Facets,
  FoundThings,
  Ingest,
  PartyDetails,
  Problem,
  StateDetails,
  Statistics,
} from "../../src/api/types.ts";
import { EXPORT_FORMATS, exportRegister } from "../../src/app/export-register.ts";
import { withRegister } from "../../src/app/with-register.ts";
import { type OpenServer, openServer } from "./open-server.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/press");
let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ paths: [SAMPLES] });
}, 120_000);
afterAll(async () => {
  await server.close();
}, 60_000);

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init);
async function json<T>(path: string): Promise<T> {
  const response = await ask(path);
  expect(response.status, `${path}: ${response.status}`).toBe(200);
  return (await response.json()) as T;
}
async function problem(path: string, status: number, init?: RequestInit): Promise<Problem> {
  const response = await ask(path, init);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const told = (await response.json()) as Problem;
  expect(told).toMatchObject({ status, detail: expect.stringMatching(/\w/), remedy: expect.stringMatching(/\w/) });
  return told;
}

/** What comes back on a connection until it is closed. */
async function exchange(sent: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(sent);
  return text(socket);
}

describe("every endpoint", () => {
  /** Something to ask for in each place where an id stands. */
  async function address(path: string): Promise<string> {
    const { items } = await json<EngagementPage>("/api/engagements?limit=1&state=TR");
    const [card] = items;
    const details = await json<EngagementDetails>(`/api/engagements/${card?.id}`);
    const occasions = await json<{ items: { id: string }[] }>("/api/occasions?limit=1");
    const ids: Readonly<Record<string, string | undefined>> = {
      engagements: card?.id,
      parties: details.parties[0]?.id,
      documents: details.documents[0]?.id,
      stories: card?.story,
      occasions: occasions.items[0]?.id,
    };
    const needs = path === "/api/find" ? "?q=Ankara" : path === "/api/brief" ? "?of=TR" : "";
    return (
      path
        .replace("{id}", ids[path.split("/")[2] ?? ""] ?? "")
        .replace("{code}", "tr")
        .replace("{format}", "json") + needs
    );
  }

  it.each(ENDPOINTS.filter(({ method, path }) => method === "GET" && !path.includes("ingests")).map(({ path }) => path))(
    "%s answers, and again only that nothing changed",
    async (path) => {
      const asked = await address(path);
      const response = await ask(asked);
      expect(response.status).toBe(200);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      await response.arrayBuffer();
      const tag = response.headers.get("etag");
      if (path.endsWith("{format}")) return;
      expect((await ask(asked, { headers: { "If-None-Match": tag ?? "" } })).status).toBe(304);
      expect((await ask(asked, { headers: { "If-None-Match": '"another"' } })).status).toBe(200);
    },
  );

  it("names everything by name that it speaks of by id", async () => {
    const { items } = await json<EngagementPage>("/api/engagements?limit=200");
    for (const { id } of items) {
      const details = await json<EngagementDetails>(`/api/engagements/${id}`);
      const named = new Set([...details.parties, ...details.occasions].map((card) => card.id));
      const spoken = JSON.stringify({ ...details, parties: [], occasions: [] }).match(/\b(?:par|occ)_[0-9a-z]{16}\b/g) ?? [];
      expect(spoken.filter((other) => !named.has(other))).toEqual([]);
    }
  });
});

describe("an engagement", () => {
  it("has every value at its words, letter for letter in the text", async () => {
    const { items } = await json<EngagementPage>("/api/engagements?limit=200");
    for (const { id, origins } of items.slice(0, 15)) {
      const { fields, documents } = await json<EngagementDetails>(`/api/engagements/${id}`);
      const texts = new Map<string, string>();
      for (const document of documents) texts.set(document.id, (await json<DocumentDetails>(`/api/documents/${document.id}`)).text);
      const words = fields.flatMap(({ readings }) => readings.flatMap((reading) => reading.words));
      expect(words.length).toBeGreaterThan(0);
      for (const { document, from, to, exact } of words) if (texts.has(document)) expect(texts.get(document)?.slice(from, to)).toBe(exact);
      expect(Math.max(...documents.map(({ origin }) => origin))).toBeGreaterThanOrEqual(origins);
    }
  });

  it("has the words of those who disagree too", async () => {
    const { items } = await json<EngagementPage>("/api/engagements?disagreement=any&limit=200");
    expect(items.length).toBeGreaterThan(3);
    let worded = 0;
    let told = 0;
    for (const { id } of items) {
      const { disagreements, fields } = await json<EngagementDetails>(`/api/engagements/${id}`);
      for (const { field, readings } of disagreements) {
        const own = fields.find((one) => one.field === field);
        expect(own?.rule).not.toBeNull();
        told += readings.length;
        worded += readings.filter(({ value }) =>
          own?.readings.some((reading) => reading.value === value && reading.words.length > 0),
        ).length;
      }
    }
    // A value may rest on several fields' words, or on the publication alone: of nearly all there are words.
    expect(worded / told).toBeGreaterThan(0.8);
  });

  it("answers to every id that it had", async () => {
    const { items } = await json<EngagementPage>("/api/engagements?limit=200&sort=documents");
    const { record } = await json<EngagementDetails>(`/api/engagements/${items[0]?.id}`);
    expect(record.aliases.length).toBeGreaterThan(1);
    for (const alias of record.aliases) expect((await json<EngagementDetails>(`/api/engagements/${alias}`)).record.id).toBe(record.id);
  });
});

describe("lists", () => {
  it("tell every engagement once, page by page", async () => {
    const all = await json<EngagementPage>("/api/engagements?limit=200");
    const ids: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page: EngagementPage = await json(`/api/engagements?limit=7${after === "" ? "" : `&after=${after}`}`);
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(all.items.map(({ id }) => id));
    expect(all.total).toBe(ids.length);
  });

  it("walk parties, documents and the like by id", async () => {
    for (const path of ["parties", "documents", "stories", "statements", "occasions", "undertakings"]) {
      const all = await json<{ items: { id: string }[]; total: number }>(`/api/${path}?limit=500`);
      const ids: string[] = [];
      for (let after: string | null = ""; after !== null; ) {
        const page: { items: { id: string }[]; next: string | null } = await json(
          `/api/${path}?limit=3${after === "" ? "" : `&after=${after}`}`,
        );
        ids.push(...page.items.map(({ id }) => id));
        after = page.next;
      }
      expect(ids).toEqual(all.items.map(({ id }) => id));
      expect(all.total).toBe(ids.length);
    }
  });

  it("have as many as facets and the overview say", async () => {
    const { facets } = await json<Facets>("/api/facets?most=100");
    for (const { facet, values } of facets)
      for (const { value, count } of values.slice(0, 5))
        expect(
          (await json<EngagementPage>(`/api/engagements?limit=1&${facet}=${encodeURIComponent(value)}`)).total,
          `${facet}=${value}`,
        ).toBe(count);
    const { statePairs } = await json<Statistics>("/api/statistics");
    expect(statePairs.length).toBeGreaterThan(0);
    for (const { a, b, count } of statePairs)
      expect((await json<EngagementPage>(`/api/engagements?state=${a}&state=${b}`)).total).toBe(count);
  });
});

describe("a story", () => {
  it("lays its texts side by side, every passage where it stands", async () => {
    const { items } = await json<EngagementPage>("/api/engagements?limit=1&sort=documents");
    const { documents, pairs } = await json<Comparison>(`/api/stories/${items[0]?.story}/comparison`);
    expect(documents.length).toBeGreaterThan(2);
    expect(pairs.length).toBe((documents.length * (documents.length - 1)) / 2);
    const texts = new Map<string, string>();
    for (const id of documents) texts.set(id, (await json<DocumentDetails>(`/api/documents/${id}`)).text);
    for (const { left, right, passages } of pairs)
      for (const passage of passages ?? [])
        for (const [id, spans] of [[left, passage.left] as const, [right, passage.right] as const])
          for (const { from, to, exact } of spans) expect(texts.get(id)?.slice(from, to)).toBe(exact);
  });
});

describe("names", () => {
  it("typed in Latin letters find who is written in Arabic, and the other way round", async () => {
    const { items } = await json<{ items: { id: string }[] }>("/api/parties?of=person&limit=500");
    let tried = 0;
    for (const { id } of items) {
      const { record } = await json<PartyDetails>(`/api/parties/${id}`);
      const arabic = record.names.find(({ text }) => /\p{Script=Arabic}/u.test(text) && text.includes(" "));
      if (arabic === undefined || /\p{Script=Arabic}/u.test(record.name)) continue;
      tried++;
      for (const name of [record.name, arabic.text]) {
        const { parties } = await json<FoundThings>(`/api/find?q=${encodeURIComponent(name)}`);
        expect(parties.map((party) => party.id)).toContain(id);
      }
      expect((await json<EngagementPage>(`/api/engagements?person=${encodeURIComponent(arabic.text)}`)).total).toBeGreaterThan(0);
    }
    expect(tried).toBeGreaterThan(3);
  });
});

describe("a language", () => {
  it("in which names are asked for calls persons as its texts do, and nobody else otherwise", async () => {
    const plain = await json<EngagementPage>("/api/engagements?limit=200");
    const arabic = await json<EngagementPage>("/api/engagements?limit=200&names=ar");
    const namesOf = ({ items }: EngagementPage) =>
      items.flatMap(({ participants }) => participants.map(({ party, name }) => ({ party, name })));
    let called = 0;
    for (const [at, { party, name }] of namesOf(arabic).entries()) {
      const own = namesOf(plain)[at];
      expect(party).toBe(own?.party);
      if (name === own?.name) continue;
      called++;
      const { record } = await json<PartyDetails>(`/api/parties/${party}?names=ar`);
      expect(record.names).toContainEqual(expect.objectContaining({ text: name, language: "ar" }));
      expect(record.name).toBe(own?.name);
    }
    expect(called).toBeGreaterThan(3);
    expect(namesOf(await json<EngagementPage>("/api/engagements?limit=200&names=xx"))).toEqual(namesOf(plain));
    await problem("/api/engagements?names=Arabic", 400);
  });
});

describe("a state", () => {
  it("is told by its code in any case, with what its engagements are like", async () => {
    const { code, name, engagements, partners, filter } = await json<StateDetails>("/api/states/tr");
    expect([code, name, filter]).toEqual(["TR", "Türkiye", { facet: "state", value: "TR" }]);
    expect(engagements.total).toBe((await json<EngagementPage>("/api/engagements?state=TR")).total);
    expect(partners.find(({ facet }) => facet === "state")?.values.map(({ value }) => value)).not.toContain("TR");
    await problem("/api/states/XX", 404);
    await problem("/api/states/Turkey", 400);
  });
});

describe("headers alone", () => {
  it("are told of an export and of events without making or awaiting them", async () => {
    const head = await ask("/api/exports/xlsx?state=TR", { method: "HEAD" });
    expect([head.status, head.headers.get("content-disposition")]).toEqual([200, 'attachment; filename="dragoman-xlsx.xlsx"']);
    expect((await ask("/api/exports/xlsx?state=XX", { method: "HEAD" })).status).toBe(404);
    const begun = await ask("/api/ingests", { method: "POST", headers: { "Content-Type": "text/plain" }, body: "A text." });
    const { id } = (await begun.json()) as Ingest;
    const events = await ask(`/api/ingests/${id}/events`, { method: "HEAD" });
    expect([events.status, events.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  });
});

describe("exports", () => {
  it.each(EXPORT_FORMATS.map(({ key }) => key))("%s has the bytes that the command gives", async (format) => {
    const pieces: Uint8Array[] = [];
    await withRegister(server.register, false, (register) =>
      exportRegister(register, server.program, format, (piece) => void pieces.push(Buffer.from(piece)), { withText: false }),
    );
    const response = await ask(`/api/exports/${format}`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="dragoman-[\w.-]+"$/);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.concat(pieces))).toBe(true);
  });

  it("hold what the conditions let through", async () => {
    const listed = await json<EngagementPage>("/api/engagements?state=TR&kind=reception&limit=200");
    const exported = await json<{ engagements: { id: string }[] }>("/api/exports/json?state=TR&kind=reception");
    expect(exported.engagements.map(({ id }) => id).sort()).toEqual(listed.items.map(({ id }) => id).sort());
  });

  it("that would be empty are a problem", async () => {
    await problem("/api/exports/json?state=XX", 404);
    await problem("/api/exports/json?of=nobody%20at%20all", 404);
    await problem("/api/exports/pdf", 400);
  });
});

describe("problems", () => {
  it("say what, where and what to do", async () => {
    const { errors, instance } = await problem("/api/engagements?limit=0&colour=red", 400);
    expect(instance).toBe("/api/engagements");
    expect(errors?.map(({ where }) => where).sort()).toEqual(["limit", "query"]);
    await problem("/api/engagements/eng_0000000000000000", 404);
    await problem("/api/engagements/..%2f..%2fetc%2fpasswd", 400);
    await problem("/api/nothing", 404);
    await problem("/nothing.js", 404);
    await problem("/api/engagements?after=abc", 400);
    await problem("/api/facets?facets=colour", 400);
    await problem("/api/engagements?from=2025-13", 400);
    await problem("/api/upcoming?on=2025-02-30", 400);
    await problem("/api/engagements?from=0050", 400);
    await problem("/api/engagements/%ff", 400);
    await problem("/%zz", 400);
    await problem("/api/ingests", 415, { method: "POST", headers: { "Content-Type": "text/html" }, body: "<p>x" });
    await problem("/api/brief", 400);
    await problem("/api/brief?of=nobody%20at%20all", 404);
  });

  it("tell a wrong way of asking from what is not there", async () => {
    for (const [path, method, allowed] of [
      ["/api/engagements", "DELETE", "GET, HEAD"],
      ["/api/engagements/eng_0000000000000000", "PUT", "GET, HEAD"],
      ["/api/engagements/eng_0000000000000000/pin", "GET", "POST"],
      ["/api/ingests", "OPTIONS", "POST"],
    ] as const) {
      await problem(path, 405, { method });
      expect((await ask(path, { method })).headers.get("allow")).toBe(allowed);
    }
  });

  it("tell that a text is in no character set that can be known", async () => {
    const arabic = new Uint8Array([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]);
    for (const type of ["text/plain", "text/plain; charset=windows-1256", 'text/plain; charset="utf-16"'])
      expect((await problem("/api/ingests", 415, { method: "POST", headers: { "Content-Type": type }, body: arabic })).remedy).toMatch(
        /file/,
      );
  });

  it("of a form or a body say where they are", async () => {
    const form = new FormData();
    form.append("text", "a text");
    await problem("/api/ingests", 400, { method: "POST", body: form });
    const sent = { method: "POST", headers: { "Content-Type": "application/json" }, body: "null" };
    expect((await problem("/api/ingests", 400, sent)).errors?.map(({ where }) => where)).toEqual(["body"]);
  });

  it.each([
    ["no HTTP at all", "nonsense\r\n\r\n", 400],
    ["two lengths", "POST /api/ingests HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400],
    ["headers without end", `GET / HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ])("are told of %s too", async (_, sent, status) => {
    const [head = "", body = ""] = (await exchange(sent)).split("\r\n\r\n");
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain("Content-Type: application/problem+json");
    expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringMatching(/\w/), remedy: expect.stringMatching(/\w/) });
  });

  it("were none of the program", () => {
    expect(server.reported).toEqual([]);
  });
});

describe("the documentation", () => {
  it("is OpenAPI in which every reference leads somewhere", async () => {
    const described = await json<OpenApi>("/api/openapi.json");
    expect(described.openapi).toBe("3.1.0");
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? "");
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) {
      const [root, ...path] = ref.split("/");
      expect(root).toBe("#");
      const target = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], described);
      expect(target, ref).toBeDefined();
    }
    expect(Object.keys(described.paths)).toEqual([...new Set(ENDPOINTS.map(({ path }) => path))]);
    for (const schema of Object.values(described.components.schemas)) expect((schema as JsonSchema).type).toBe("object");
  });

  it("tells people of every endpoint, parameter and schema, without a script or a style of its own", async () => {
    const page = await (await ask("/api")).text();
    const { paths, components } = await json<OpenApi>("/api/openapi.json");
    for (const [path, methods] of Object.entries(paths)) {
      expect(page).toContain(`<code>${path}</code>`);
      for (const { parameters } of Object.values(methods))
        for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`);
    }
    for (const name of Object.keys(components.schemas)) expect(page).toContain(`id="schema-${name}"`);
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/);
  });

  it("is described by links that lead into it", async () => {
    const page = await (await ask("/api")).text();
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...page.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id))).toEqual([]);
  });
});
