/** What of a text can be laid beside another text without its being read again: its passages, in their order. */
export interface TextSketch {
  /** What passages can be found by, as numbers (compare/trace.ts), each once. */
  readonly traces: readonly number[];
  readonly passages: readonly PassageSketch[];
}

/** Kept for every document that reports something, so it is short. */
export type PassageSketch = readonly [
  /** Letters and digits in it. */
  length: number,
  /** Not a part of what the text tells. */
  apart: 0 | 1,
  /** Indexes of its traces. */
  traces: readonly number[],
  /** Numbers in figures or in words. */
  numbers: readonly string[],
  /** What it says: kind, a blank, key. */
  values: readonly string[],
];
