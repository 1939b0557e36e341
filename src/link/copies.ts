import { byCodeUnits } from "../text/order.ts";
import type { DocumentFacts } from "../types/facts.ts";
import type { DocumentId } from "../types/ids.ts";
import { FINGERPRINT_SIZE } from "./fingerprint.ts";
import { partition } from "./partition.ts";

export type CopyRelation = "same-text" | "near-copy" | "translation";

/** Three equal numbers find two texts that share half of their shingles in 94 of 100 cases. */
const ROWS = 3;
const SAME_TEXT = 1000;
/** Of 64: about three of eight shingles in common; an unrelated text of the same agency has under one of ten. */
const NEAR_COPY = 24;
/**
 * Copies appear within days. What returns later is rather a template ("held a secure video call with European leaders
 * today": 24 of 64 in common with the readout of another call 18 days after), unless most of it returns.
 */
const NEAR_COPY_LATER = 44;
const SOON = 3;

/** Keys that documents of one text share: its hash, and rows of its fingerprint. */
export function connectingKeys(document: DocumentFacts): readonly string[] {
  return [`text:${document.textHash}`, ...rowKeys(document.fingerprint)];
}

/**
 * Groups of a key-closed set of documents; the id of a group is its leader, the document published earliest (of
 * these the smallest id; unknown publication comes last). A document without copies leads itself.
 */
export function group(documents: readonly DocumentFacts[]): ReadonlyMap<DocumentId, DocumentId> {
  const groups = partition(documents, { id: (document) => document.id, keysOf: connectingKeys, score, veto: () => false });
  const leaders = new Map<string, DocumentFacts>();
  for (const document of documents) {
    const key = groups.get(document.id) ?? document.id;
    const leader = leaders.get(key);
    if (!leader || leads(document, leader)) leaders.set(key, document);
  }
  return new Map(documents.map(({ id }) => [id, leaders.get(groups.get(id) ?? id)?.id ?? id]));
}

/** Whether two documents that share a key would be one group if there were no others. */
export function linked(a: DocumentFacts, b: DocumentFacts): boolean {
  return score(a, b) >= 0;
}

/** How a member of a copy group stands to the group's leader. */
export function relationToLeader(document: DocumentFacts, leader: DocumentFacts): CopyRelation {
  if (document.textHash === leader.textHash) return "same-text";
  return document.language === leader.language || document.language === null || leader.language === null ? "near-copy" : "translation";
}

/** Of 64: how many numbers of two fingerprints are equal. */
export function equalNumbers(a: readonly number[], b: readonly number[]): number {
  if (a.length !== FINGERPRINT_SIZE || b.length !== FINGERPRINT_SIZE) return 0;
  return a.reduce((count, value, place) => (value === b[place] ? count + 1 : count), 0);
}

function score(a: DocumentFacts, b: DocumentFacts): number {
  if (a.textHash === b.textHash) return SAME_TEXT;
  const needed = distance(a, b) <= SOON ? NEAR_COPY : NEAR_COPY_LATER;
  return equalNumbers(a.fingerprint, b.fingerprint) - needed;
}

/** Days between two publications; none where one is not known. */
function distance(a: DocumentFacts, b: DocumentFacts): number {
  if (!a.published || !b.published) return 0;
  return Math.max(a.published.first - b.published.last, b.published.first - a.published.last, 0);
}

function rowKeys(numbers: readonly number[]): readonly string[] {
  const keys: string[] = [];
  for (let first = 0; first + ROWS <= numbers.length; first += ROWS) {
    const row = numbers.slice(first, first + ROWS).map((value) => value.toString(36));
    keys.push(`near:${first}:${row.join(".")}`);
  }
  return keys;
}

function leads(a: DocumentFacts, b: DocumentFacts): boolean {
  const [first, other] = [a.published?.first ?? Number.MAX_SAFE_INTEGER, b.published?.first ?? Number.MAX_SAFE_INTEGER];
  return first < other || (first === other && byCodeUnits(a.id, b.id) < 0);
}
