import type { Span } from "../types/span.ts";
import type { TokenScript } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";

/** What can be told of a value in any language, so that two texts can differ in it. */
export const VALUE_KINDS = ["date", "number", "person", "office", "place", "topic"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A value as the words of a passage say it; `key` means the same in every language. */
export interface PassageValue extends Span {
  readonly kind: ValueKind;
  readonly key: string;
  readonly exact: string;
}

/**
 * What a passage and its counterpart in another language have in common: entries of the data (`term`), numbers, dates, parts of
 * names, and the words themselves as they are written (`word`), begin (`stem`) or sound (`sound`).
 */
export type TraceKind = "value" | "number" | "name" | "term" | "word" | "stem" | "sound" | "sign";

export interface Trace {
  readonly kind: TraceKind;
  readonly key: string;
}

/** A sentence of a text, with what it can be compared by. */
export interface Passage extends Span {
  readonly exact: string;
  readonly language: LanguageTag;
  readonly paragraph: number;
  /** Letters and digits in it. */
  readonly length: number;
  readonly script: TokenScript;
  /** Folded. */
  readonly words: readonly string[];
  readonly traces: readonly Trace[];
  readonly values: readonly PassageValue[];
  /** The headline of another article, a caption's credit: not a part of what the text tells. */
  readonly apart: boolean;
}
