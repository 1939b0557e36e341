import type { Packs } from "../packs/types.ts";
import { quote } from "../text/quote.ts";
import type { Document } from "../types/document.ts";
import type { Recognised } from "../types/found.ts";
import type { Segmented, Sentence } from "../types/segmented.ts";
import type { Quote, Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";

/** One document with all that was recognised in it: what every part of composing looks at. */
export interface Reading {
  readonly document: Document;
  readonly segmented: Segmented;
  readonly recognised: Recognised;
  readonly packs: Packs;
}

export function quoteOf({ document }: Reading, { from, to }: Span): Quote {
  return quote(document.text, from, to);
}

export function sentenceOf({ segmented }: Reading, token: number): number {
  return segmented.sentenceOf[token] ?? -1;
}

export function sentenceAt({ segmented }: Reading, token: number): Sentence | undefined {
  return segmented.sentences[segmented.sentenceOf[token] ?? -1];
}

/** Those of a list, sorted by first token, that begin within a range. */
export function within<T extends TokenRange>(list: readonly T[], { first, last }: TokenRange): T[] {
  return list.slice(indexFrom(list, first), indexFrom(list, last + 1));
}

/** Index of the first of a sorted list that begins at a token or behind it. */
function indexFrom(list: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.first ?? Number.POSITIVE_INFINITY) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function spanOfTokens({ segmented }: Reading, { first, last }: TokenRange): Span {
  return { from: segmented.tokens[first]?.from ?? 0, to: segmented.tokens[last]?.to ?? 0 };
}
