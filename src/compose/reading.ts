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
  return list.filter((item) => item.first >= first && item.first <= last);
}

export function spanOfTokens({ segmented }: Reading, { first, last }: TokenRange): Span {
  return { from: segmented.tokens[first]?.from ?? 0, to: segmented.tokens[last]?.to ?? 0 };
}
