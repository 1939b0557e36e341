import type { NameRecord } from "../../types/record.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";

/** What texts of each language call somebody: in full before a surname alone, then as most of them do. */
export function calledIn(names: readonly NameRecord[]): Map<LanguageTag, string> {
  const called = new Map<LanguageTag, string>();
  for (const [language, own] of Map.groupBy(names, (name) => name.language)) {
    const [best] = own.toSorted((a, b) => Number(isFull(b)) - Number(isFull(a)) || b.documents.length - a.documents.length);
    if (best !== undefined) called.set(language, best.text);
  }
  return called;
}

function isFull({ text }: NameRecord): boolean {
  return text.includes(" ");
}
