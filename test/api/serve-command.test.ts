import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../bin/dragoman.mjs");
const folder = mkdtempSync(join(tmpdir(), "dragoman-serve-"));
const register = join(folder, "register.sqlite");
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, [PROGRAM, ...args, "--register", register]);
  started.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

async function end(...args: string[]): Promise<{ readonly status: number; readonly said: string }> {
  const { child, said } = start(...args);
  const [status] = (await once(child, "close")) as [number];
  return { status, said: said() };
}

async function address(said: () => string): Promise<string> {
  for (;;) {
    const found = /open at (http:\/\/\S+),/.exec(said())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it("opens a register to this machine until it is told to end", async () => {
  const { child, said } = start("serve", "--port", "0");
  const url = await address(said);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/api/status`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
}, 60_000);

it("opens to others only once somebody has a token", async () => {
  const refused = await end("serve", "--host", "0.0.0.0", "--port", "0");
  expect(refused.status).toBe(2);
  expect(refused.said).toMatch(/dragoman token new NAME/);
  const made = await end("token", "new", "Press office");
  const [token = ""] = /dragoman_[0-9a-f]{12}_[\w-]{43}/.exec(made.said) ?? [];
  const { child, said } = start("serve", "--host", "0.0.0.0", "--port", "0");
  const url = (await address(said)).replace("0.0.0.0", "127.0.0.1");
  const ask = (): Promise<Response> => fetch(`${url}/api/status`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await fetch(`${url}/api/status`)).status).toBe(401);
  expect((await ask()).status).toBe(200);
  const listed = await end("token", "list");
  expect(listed.said).toMatch(/reader +\d{4}-\d\d-\d\d +Press office/);
  expect(listed.said).not.toContain(token.split("_")[2]);
  expect((await end("token", "revoke", token.split("_")[1] ?? "")).status).toBe(0);
  expect((await end("token", "revoke", token.split("_")[1] ?? "")).status).toBe(2);
  expect((await ask()).status).toBe(401);
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
}, 60_000);
