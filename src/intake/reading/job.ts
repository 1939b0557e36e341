import type { Attachment, Reading, Remark } from "../format.ts";

/** What a worker is asked. */
export interface Job {
  readonly task: "read" | "attachments";
  /** Of the item's kind. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What came of a job. */
export type Outcome =
  | { readonly task: "read"; readonly reading: Reading }
  | { readonly task: "attachments"; readonly attachments: readonly Attachment[] };

/** What a worker says of a job: that it has loaded what the job takes and begins, then what came of it, or why nothing did. */
export type Answer = { readonly task: "ready" } | Outcome | { readonly task: "refused"; readonly remark: Remark };
