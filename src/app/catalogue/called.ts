import type { NameRecord } from "../../types/record.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";

/**
 * What texts of each language call somebody: in full before a surname alone, then as most of them do; but nothing that says less than
 * the name that the register has, where that is in the same letters.
 */
export function calledIn(name: string, names: readonly NameRecord[]): Map<LanguageTag, string> {
  const called = new Map<LanguageTag, string>();
  const telling = names.filter(({ text }) => isLatin(text) !== isLatin(name) || wordsOf(text) >= wordsOf(name));
  for (const [language, own] of Map.groupBy(telling, (one) => one.language)) {
    const [best] = own.toSorted((a, b) => Number(isFull(b)) - Number(isFull(a)) || b.documents.length - a.documents.length);
    if (best !== undefined) called.set(language, best.text);
  }
  return called;
}

const isFull = ({ text }: NameRecord): boolean => wordsOf(text) > 1;
const wordsOf = (text: string): number => text.split(" ").length;
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
