import { createHash, type Hash } from "node:crypto";
import type { SourceRecord } from "../types/document.ts";
import type { DocumentId, OccasionFormId, PartyId, PersonFormId, ReportId, StatementId, UndertakingId } from "../types/ids.ts";
import type { Span } from "../types/span.ts";

// Crockford's alphabet in lower case: no letter that is read as a digit.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * An id made of content alone: `prefix_` and 16 characters (80 bits of SHA-256). Every part is preceded by its length,
 * so that ("ab", "c") and ("a", "bc") differ.
 */
export function contentId<P extends string>(prefix: P, ...parts: readonly string[]): `${P}_${string}` {
  const hash = createHash("sha256");
  for (const part of parts) hashPart(hash, part);
  return `${prefix}_${base32(hash.digest().subarray(0, 10))}`;
}

function hashPart(hash: Hash, part: string): void {
  hash.update(`${part.length}:`).update(part);
}

function base32(bytes: Uint8Array): string {
  let out = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) out += ALPHABET[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return out;
}

/** Hash of a text's UTF-8 bytes, for finding the same text again. */
export function textHash(text: string): `sha256:${string}` {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** From the text and the external id, or else the url: never from a path, an outlet or a title, which change when a file is moved. */
export function documentId(record: Pick<SourceRecord, "text" | "externalId" | "url">): DocumentId {
  const origin = record.externalId !== null ? `id:${record.externalId}` : record.url !== null ? `url:${record.url}` : "";
  return contentId("doc", origin, record.text);
}

/** `more` tells apart several reports that one anchor makes ("received A and B separately"). */
export function reportId(document: DocumentId, anchor: Span, ...more: readonly string[]): ReportId {
  return contentId("rep", document, `${anchor.from}`, `${anchor.to}`, ...more);
}

export function statementId(document: DocumentId, cue: Span, ...more: readonly string[]): StatementId {
  return contentId("sta", document, `${cue.from}`, `${cue.to}`, ...more);
}

export const partyId = (...parts: readonly string[]): PartyId => contentId("par", ...parts);
export const undertakingId = (...parts: readonly string[]): UndertakingId => contentId("und", ...parts);
export const personFormId = (...parts: readonly string[]): PersonFormId => contentId("frm", ...parts);
export const occasionFormId = (...parts: readonly string[]): OccasionFormId => contentId("ofm", ...parts);
