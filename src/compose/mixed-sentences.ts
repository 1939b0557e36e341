import type { Span } from "../types/span.ts";
import type { Reading } from "./reading.ts";

/** Words of a sentence that two languages can share: a title of a book, a quotation. */
const LONG = 20;
const OPENING = 5;

/** Long sentences that go over from one language to another of the same script: the opening words of each. */
export function mixedSentences({ segmented, packs }: Reading): Span[] {
  return segmented.sentences.flatMap(({ first, last, allowed, language }) => {
    const other = allowed.find((tag) => tag !== language);
    if (!other || last - first < LONG || packs.languages.get(other)?.script !== packs.languages.get(language)?.script) return [];
    const from = segmented.tokens[first]?.from ?? 0;
    return [{ from, to: segmented.tokens[first + OPENING]?.to ?? from + 1 }];
  });
}
