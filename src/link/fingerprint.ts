/**
 * Sketch of a text for finding near-copies: one-permutation MinHash over shingles of three folded words, 64 unsigned
 * 32-bit integers; empty for a text of fewer than 30 words.
 */
export function fingerprint(_words: readonly string[]): readonly number[] {
  throw new Error("not written yet");
}
