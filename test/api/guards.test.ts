import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "../../src/api/endpoints.ts";
import type { Ingest, Problem } from "../../src/api/types.ts";
import { eventsOf, type OpenServer, openServer } from "./open-server.ts";

const NOW = new Date("2025-06-01T00:00:00Z");
const site = mkdtempSync(join(tmpdir(), "dragoman-site-"));
/** A file of the site that its build compressed. */
const PACKED = `export const long = "${"a".repeat(5_000)}";`;
let here: OpenServer;
let open: OpenServer;
let behind: OpenServer;
beforeAll(async () => {
  mkdirSync(join(site, "assets"));
  writeFileSync(join(site, "index.html"), "<!doctype html><title>site</title>");
  writeFileSync(join(site, "assets/app-0a1b2c3d.js"), "export {};");
  writeFileSync(join(site, "assets/packed-0a1b2c3d.js"), PACKED);
  writeFileSync(join(site, "assets/packed-0a1b2c3d.js.br"), brotliCompressSync(PACKED));
  writeFileSync(join(site, "assets/packed-0a1b2c3d.js.gz"), gzipSync(PACKED));
  [here, open, behind] = await Promise.all([
    openServer({ site, maxBody: 10_000, maxFile: 20_000 }),
    openServer({ onLoopback: false, perMinute: 200 }),
    openServer({ onLoopback: false, perMinute: 20, proxy: "127.0.0.1" }),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([here, open, behind].map((server) => server.close()));
  rmSync(site, { recursive: true });
}, 60_000);

/** Asks with any headers, which browsers and `fetch` do not allow. */
function raw(
  url: string,
  method: string,
  headers: Record<string, string>,
  body = "",
): Promise<{ readonly status: number; readonly headers: Record<string, unknown>; readonly bytes: Buffer; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const TEXT = { "Content-Type": "text/plain" };

describe("on this machine alone", () => {
  it("answers to its own names, so that no other name can be made to point at it", async () => {
    for (const host of ["localhost", "localhost:9", "127.0.0.1:9", "[::1]:9"])
      expect((await raw(`${here.url}/api/status`, "GET", { Host: host })).status, host).toBe(200);
    for (const host of ["example.org", "localhost.example.org", "127.0.0.1.example.org", "10.0.0.1"])
      for (const path of ["/api/status", "/", "/api"])
        expect((await raw(`${here.url}${path}`, "GET", { Host: host })).status, host).toBe(421);
  });

  it("lets no page of another site change anything", async () => {
    const own = new URL(here.url);
    const sent = (headers: Record<string, string>) => raw(`${here.url}/api/ingests`, "POST", { ...TEXT, ...headers }, "A text.");
    for (const origin of ["http://example.org", "null", `http://${own.hostname}:1`, "nonsense"])
      expect((await sent({ Origin: origin })).status, origin).toBe(403);
    for (const from of ["cross-site", "same-site"]) expect((await sent({ "Sec-Fetch-Site": from })).status).toBe(403);
    expect((await sent({ Origin: here.url, "Sec-Fetch-Site": "same-origin" })).status).toBe(202);
    expect((await sent({})).status).toBe(202);
  });

  it("lets a page of another site lead here, and use nothing of it", async () => {
    const asked = async (mode: string) =>
      (await raw(`${here.url}/api/exports/json`, "GET", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": mode })).status;
    expect([await asked("no-cors"), await asked("cors"), await asked("navigate")]).toEqual([403, 403, 200]);
  });

  it("sends what keeps a page from doing anything else", async () => {
    for (const path of ["/", "/api", "/api/status", "/api/nothing", "/assets/app-0a1b2c3d.js"]) {
      const { headers } = await raw(`${here.url}${path}`, "GET", {});
      const policy = String(headers["content-security-policy"]);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it("takes no more than it may", async () => {
    const long = await fetch(`${here.url}/api/ingests`, { method: "POST", headers: TEXT, body: "a".repeat(10_001) });
    expect(long.status).toBe(413);
    const form = new FormData();
    form.append("file", new Blob(["a".repeat(20_001)]), "large.txt");
    const file = await fetch(`${here.url}/api/ingests`, { method: "POST", body: form });
    expect(file.status).toBe(413);
    expect(((await file.json()) as Problem).remedy).toMatch(/split/);
    const several = new FormData();
    for (const name of ["a.txt", "b.txt"]) several.append("file", new Blob(["a".repeat(15_000)]), name);
    expect((await fetch(`${here.url}/api/ingests`, { method: "POST", body: several })).status).toBe(413);
    const told = { "Content-Type": "multipart/form-data; boundary=a", "Content-Length": "1020001", Expect: "100-continue" };
    expect((await raw(`${here.url}/api/ingests`, "POST", told, "a".repeat(1_020_001))).status).toBe(413);
  });
});

describe("behind a proxy", () => {
  const ask = (path: string, from: string, headers: Record<string, string> = {}) =>
    raw(`${behind.url}${path}`, "GET", { "X-Forwarded-For": from, "X-Forwarded-Host": "register.example.org", ...headers });

  it("everybody needs a token, whatever name is asked for", async () => {
    const { token } = behind.tokens.add("reader", "reader", NOW);
    expect((await ask("/api/engagements", "192.0.2.1")).status).toBe(401);
    expect((await ask("/api/engagements", "192.0.2.1", { Authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it("a page of its own name changes things, and one of another does not", async () => {
    const { token } = behind.tokens.add("editor", "editor", NOW);
    const sent = (origin: string) =>
      raw(
        `${behind.url}/api/ingests`,
        "POST",
        {
          ...TEXT,
          Authorization: `Bearer ${token}`,
          "X-Forwarded-For": "192.0.2.2",
          "X-Forwarded-Host": "register.example.org",
          Origin: origin,
        },
        "A text.",
      );
    expect((await sent("https://register.example.org")).status).toBe(202);
    expect((await sent("https://example.org")).status).toBe(403);
  });

  it("each who asks is counted by himself", async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await ask("/api", "192.0.2.3")).status));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await ask("/api", "192.0.2.4")).status).toBe(200);
  });
});

describe("the site", () => {
  it("is served by its files, the first page for every address that it reads itself", async () => {
    const asset = await fetch(`${here.url}/assets/app-0a1b2c3d.js`);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/engagements", "/engagements/eng_0000000000000000?state=MA"]) {
      const page = await fetch(`${here.url}${path}`);
      expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(await page.text()).toContain("<title>site</title>");
    }
    for (const path of ["/api/nothing", "/assets/none.js", "/..%2f..%2f..%2fetc%2fpasswd", "/assets/..%2f..%2fetc/passwd", "/.env"])
      expect((await raw(`${here.url}${path}`, "GET", {})).status, path).toBeGreaterThanOrEqual(400);
  });

  it("is sent as its build compressed it, to whoever takes it so", async () => {
    const asked = (encoding: string) => raw(`${here.url}/assets/packed-0a1b2c3d.js`, "GET", { "Accept-Encoding": encoding });
    for (const [encoding, chosen, unpack] of [
      ["gzip, deflate, br", "br", brotliDecompressSync],
      ["gzip", "gzip", gunzipSync],
      ["identity", undefined, (bytes: Buffer) => bytes],
    ] as const) {
      const { headers, bytes } = await asked(encoding);
      expect([headers["content-encoding"], headers["content-type"]]).toEqual([chosen, "application/javascript; charset=utf-8"]);
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(String(headers.vary)).toMatch(/accept-encoding/i);
      expect(unpack(bytes).toString()).toBe(PACKED);
    }
  });

  it("says where to look where it is not built", async () => {
    expect(await (await fetch(`${open.url}/`)).text()).toContain('href="/api"');
  });
});

describe("where others can ask", () => {
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
  const address = (path: string): string => path.replace("{id}", "eng_0000000000000000").replace("{format}", "json");

  it("nothing of the register is told without a token", async () => {
    for (const { method, path } of ENDPOINTS)
      for (const headers of [{}, { Authorization: "Bearer dragoman_000000000000_guess" }, { Authorization: "Basic YTpi" }]) {
        const response = await fetch(`${open.url}${address(path)}`, { method, headers });
        expect([response.status, response.headers.get("www-authenticate")], path).toEqual([401, "Bearer"]);
      }
    for (const path of ["/", "/api", "/api/openapi.json"]) expect((await fetch(`${open.url}${path}`)).status).toBe(200);
  });

  it("a reader reads, an editor adds, and neither once the token is taken back", async () => {
    const reader = open.tokens.add("reader", "reader", NOW);
    const editor = open.tokens.add("editor", "editor", NOW);
    const post = (token: string) =>
      fetch(`${open.url}/api/ingests`, { method: "POST", headers: { ...TEXT, ...bearer(token).headers }, body: "A text." });
    expect((await fetch(`${open.url}/api/engagements`, bearer(reader.token))).status).toBe(200);
    expect((await fetch(`${open.url}/api/engagements`, bearer(editor.token))).status).toBe(200);
    expect((await post(reader.token)).status).toBe(403);
    const begun = await post(editor.token);
    expect(begun.status).toBe(202);
    const { id } = (await begun.json()) as Ingest;
    expect((await fetch(`${open.url}/api/ingests/${id}/events`)).status).toBe(401);
    const states: string[] = [];
    for await (const { data } of eventsOf(await fetch(`${open.url}/api/ingests/${id}/events`, bearer(editor.token))))
      states.push((data as Ingest).state);
    expect(states.at(-1)).toBe("done");
    open.tokens.revoke(reader.kept.id, NOW);
    expect((await fetch(`${open.url}/api/engagements`, bearer(reader.token))).status).toBe(401);
  });

  it("what is answered is compressed as whoever asks takes it, and is the same however it comes", async () => {
    const asked = async (encoding: string) =>
      await raw(`${open.url}/api/openapi.json`, "GET", encoding === "" ? {} : { "Accept-Encoding": encoding });
    const plain = await asked("");
    expect([plain.headers["content-encoding"], plain.headers.vary]).toEqual([undefined, "Accept-Encoding"]);
    for (const [encoding, chosen, unpack] of [
      ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
      ["gzip", "gzip", gunzipSync],
      ["br;q=0.1, gzip;q=0.9", "gzip", gunzipSync],
    ] as const) {
      const { headers, bytes } = await asked(encoding);
      expect([headers["content-encoding"], headers.etag, headers.vary]).toEqual([chosen, plain.headers.etag, "Accept-Encoding"]);
      expect(bytes.length).toBeLessThan(plain.bytes.length / 3);
      expect(unpack(bytes).equals(plain.bytes)).toBe(true);
    }
    for (const encoding of ["identity", "br;q=0, gzip;q=0", "compress"])
      expect((await asked(encoding)).bytes.equals(plain.bytes)).toBe(true);
    const known = await raw(`${open.url}/api/openapi.json`, "GET", {
      "Accept-Encoding": "br",
      "If-None-Match": String(plain.headers.etag),
    });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
  });

  it("nobody asks too often", async () => {
    const statuses = await Promise.all(Array.from({ length: 220 }, async () => (await fetch(`${open.url}/api`)).status));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    // Guesses count too, and so does whatever is not there.
    for (const path of ["/api/engagements", "/nothing.js"])
      expect((await fetch(`${open.url}${path}`, bearer("dragoman_000000000000_guess"))).status, path).toBe(429);
  });
});
