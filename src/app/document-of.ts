import { documentId, textHash } from "../text/ids.ts";
import type { Document, SourceRecord } from "../types/document.ts";

/** The document that a record is of. */
export function documentOf(record: SourceRecord): Document {
  return { ...record, id: documentId(record), textHash: textHash(record.text) };
}
