import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { DocumentId } from "../types/ids.ts";
import type { Judged } from "./partition.ts";
import type { ReportScores } from "./report-scores.ts";

export interface EngagementContext extends Judged {
  readonly names: Names;
  /** Leader of the document's copy group (link/copies.ts); the document itself where it has no copies. */
  readonly leaderOf: (document: DocumentId) => DocumentId;
  /** What remembers scores, where many reports are compared. */
  readonly scores?: ReportScores;
}

export interface AttachContext extends EngagementContext {
  /** All reports of a document: what it tells as distinct. */
  readonly reportsOf: (document: DocumentId) => readonly ReportFacts[];
}
