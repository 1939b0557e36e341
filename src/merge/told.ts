import { byCodeUnits } from "../text/order.ts";
import type { Evidenced, Part } from "../types/evidence.ts";
import type { DocumentId } from "../types/ids.ts";
import type { EvidenceRecord, SpanRecord } from "../types/record.ts";
import type { Quote } from "../types/span.ts";

/** Words of a document that tell a value, and the value as they tell it. */
export interface Cited extends SpanRecord {
  readonly document: DocumentId;
  readonly says: string;
  readonly supports?: Part;
}

/** A value of several documents with all words that tell it. */
export interface Told<T> {
  readonly value: T;
  readonly words: readonly Cited[];
}

/** Words in a document as words of a value that is to be merged. */
export function cite(document: DocumentId, { from, to, exact }: Quote, says: string, supports?: Part): Cited {
  return supports === undefined ? { document, from, to, exact, says } : { document, from, to, exact, says, supports };
}

/** A value of one document, told as `says` and meant as `value`. */
export function told<T>(document: DocumentId, { words }: Evidenced<unknown>, says: string, value: T): Told<T> {
  return { value, words: words.map(({ quote, supports }) => cite(document, quote, says, supports)) };
}

/** Words as evidence for a field: each once, by document and place. */
export function evidence(field: string, words: readonly Cited[]): EvidenceRecord[] {
  const seen = new Map<string, EvidenceRecord>();
  for (const { says: value, document, from, to, exact, supports } of words) {
    const own = supports === undefined ? {} : { supports };
    seen.set(`${document} ${from} ${to} ${supports ?? ""}`, { field, value, ...own, document, from, to, exact });
  }
  return [...seen.values()].sort(byPlace);
}

function byPlace(a: EvidenceRecord, b: EvidenceRecord): number {
  return byCodeUnits(a.document, b.document) || a.from - b.from || a.to - b.to || byCodeUnits(a.supports ?? "", b.supports ?? "");
}
