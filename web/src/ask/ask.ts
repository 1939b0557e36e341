import type { Problem } from "../../../src/api/types.ts";
import { token } from "./token.ts";

/** The server's answer that something is wrong, where, and what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Nobody answered at all. */
const SILENCE: Problem = { type: "about:blank", title: "", status: 0, detail: "", instance: "", remedy: "" };

/** @throws Refusal */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  const known = token.get();
  if (known !== null) headers.set("Authorization", `Bearer ${known}`);
  const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Refusal({ ...SILENCE, instance: path });
  });
  if (response.ok) return response;
  throw new Refusal(await problemOf(response, path));
}

/**
 * What the server answers, as its schemas have it.
 * @throws Refusal
 */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await request(path, init);
  return (await response.json()) as T;
}

async function problemOf(response: Response, path: string): Promise<Problem> {
  const told = { ...SILENCE, status: response.status, title: response.statusText, detail: response.statusText, instance: path };
  if (!response.headers.get("Content-Type")?.includes("json")) return told;
  return { ...told, ...((await response.json()) as Partial<Problem>) };
}
