import { createHash } from "node:crypto";
import type { CorrectionId } from "../types/ids.ts";
import type { Register } from "./register.ts";

/** What a person said. Nothing is ever changed or removed: taking one back is a correction too. */
export type CorrectionBody =
  | { readonly kind: "same" | "different"; readonly a: string; readonly b: string; readonly why: string | null }
  | { readonly kind: "undo"; readonly undoes: CorrectionId; readonly why: string | null };

export type Correction = CorrectionBody & { readonly id: CorrectionId };

/** Appends a correction. Saying the same again, after taking it back, is a new one with an id of its own. */
export function appendCorrection(register: Register, correction: CorrectionBody): Correction {
  const { kind, ...rest } = correction;
  const body = JSON.stringify(rest);
  const before = register.get<{ n: number }>("SELECT count(*) AS n FROM correction WHERE kind = ? AND body = ?", kind, body)?.n ?? 0;
  const hash = createHash("sha256").update(`${kind}\n${body}\n${before}`).digest("hex");
  const id: CorrectionId = `cor_${hash.slice(0, 16)}`;
  register.run("INSERT INTO correction (id, kind, body) VALUES (?, ?, ?)", id, kind, body);
  return { id, ...correction };
}

/** In the order in which they were made. */
export function listCorrections(register: Register): Correction[] {
  return register
    .all<{ id: CorrectionId; kind: string; body: string }>("SELECT id, kind, body FROM correction ORDER BY seq")
    .map(({ id, kind, body }) => ({ id, kind, ...JSON.parse(body) }) as Correction);
}

/** Keeps an id for good: the group in which its node stands will answer to it. */
export function addPin(register: Register, id: string, node: string): void {
  register.run("INSERT OR IGNORE INTO pin VALUES (?, ?)", id, node);
}

export function listPins(register: Register): { readonly id: string; readonly node: string }[] {
  return register.all("SELECT id, node FROM pin ORDER BY id");
}
