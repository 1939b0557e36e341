import type { DocumentFacts } from "../types/facts.ts";

/**
 * Where a translation of a text will be recognised: by the order of what is the same in every language (dates,
 * states, offices, cities), which `DocumentFacts` does not carry yet. Until then no two documents share such a key.
 */
export function translationKeys(_document: DocumentFacts): readonly string[] {
  return [];
}

/** At least zero where one document is a translation of the other. */
export function translationScore(_a: DocumentFacts, _b: DocumentFacts): number {
  return -1;
}
