import type { Span } from "../types/span.ts";
import type { TokenScript } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import type { Trace } from "./trace.ts";

/** What can be told of a value in any language, so that two texts can differ in it. */
export const VALUE_KINDS = ["date", "number", "person", "office", "place", "topic"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Something that a passage says; `key` means the same in every language, and of a person is the name as it is written. */
export interface Value {
  readonly kind: ValueKind;
  readonly key: string;
}

/** What a passage can be laid beside another one by, without its words. */
export interface Gist<V extends Value = Value> {
  /** Letters and digits in it. */
  readonly length: number;
  /** Distinct. */
  readonly traces: readonly Trace[];
  /** Numbers in figures or in words. */
  readonly numbers: readonly string[];
  readonly values: readonly V[];
  /** The headline of another article, a caption's credit: not a part of what the text tells. */
  readonly apart: boolean;
}

/** A value at the words that say it. */
export interface PassageValue extends Value, Span {
  readonly exact: string;
}

/** A sentence of a text, with what it can be compared by. */
export interface Passage extends Gist<PassageValue>, Span {
  readonly exact: string;
  readonly language: LanguageTag;
  readonly paragraph: number;
  readonly script: TokenScript;
  /** Folded. */
  readonly words: readonly string[];
}
