import type { Ingest, TypedDocuments } from "../../../../src/api/types.ts";
import { ask } from "../../ask/ask.ts";

/** Something that was handed over: the answer comes when the server has all of it. */
export interface Sent {
  readonly key: number;
  readonly answer: Promise<Ingest>;
}

let last = 0;

function sent(init: RequestInit): Sent {
  last += 1;
  return { key: last, answer: ask<Ingest>("/api/ingests", { method: "POST", ...init }) };
}

export function sendDocuments(documents: TypedDocuments["documents"]): Sent {
  const body: TypedDocuments = { documents };
  return sent({ body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
}

/** Files under their paths within the folder that was dropped. */
export function sendFiles(files: readonly { readonly path: string; readonly file: File }[]): Sent {
  const body = new FormData();
  for (const { path, file } of files) body.append("file", file, path);
  return sent({ body });
}
