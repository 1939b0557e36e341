import type { DocumentFacts } from "../types/facts.ts";
import type { DocumentId } from "../types/ids.ts";

export type CopyRelation = "same-text" | "near-copy" | "translation";

/** Keys that documents of one text share: its hash, and rows of its fingerprint. */
export function connectingKeys(_document: DocumentFacts): readonly string[] {
  throw new Error("not written yet");
}

/**
 * Groups of a key-closed set of documents; the id of a group is its leader, the document published earliest (of
 * these the smallest id; unknown publication comes last). A document without copies leads itself.
 */
export function group(_documents: readonly DocumentFacts[]): ReadonlyMap<DocumentId, DocumentId> {
  throw new Error("not written yet");
}

/** How a member of a copy group stands to the group's leader. */
export function relationToLeader(_document: DocumentFacts, _leader: DocumentFacts): CopyRelation {
  throw new Error("not written yet");
}
