import type { Remark } from "../format.ts";

/** What a worker is asked. */
export interface Job {
  readonly task: "read" | "attachments";
  /** Of the item's kind. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What it answers: what came of it, or why nothing did. */
export type Answer = { readonly result: unknown } | { readonly unreadable: Remark };
