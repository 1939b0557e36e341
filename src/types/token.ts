import type { Span } from "./span.ts";
import type { Word } from "./word.ts";

export type TokenType = "word" | "number" | "punct";
export type TokenScript = "Latn" | "Arab" | "other";
export type TokenShape = "lower" | "title" | "upper" | "mixed" | "none";

/** A word, a run of digits, or a single other sign. Offsets are the document's. */
export interface Token extends Span {
  /** Folded. */
  readonly text: string;
  /** The same, with what is known of it. */
  readonly word: Word;
  readonly type: TokenType;
  readonly script: TokenScript;
  readonly shape: TokenShape;
  /** White space (a line break too) stands before it; true for the first token. */
  readonly spaced: boolean;
  /** A line break stands before it; true for the first token. */
  readonly line: boolean;
}

/** Indexes of tokens, `last` inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
