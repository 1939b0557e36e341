import { mixBits } from "../text/hash-word.ts";

/** Numbers in a fingerprint. */
export const FINGERPRINT_SIZE = 64;

const SHINGLE = 3;
const FEWEST_WORDS = 30;
const BIN_SHIFT = 26;
const UNFILLED = -1;
const PRIME = 0x01000193;
const BORROWED = 0x9e3779b9;

/**
 * Sketch of a text for finding near-copies: one-permutation MinHash over shingles of three folded words, 64 unsigned
 * 32-bit integers; empty for a text of fewer than 30 words. The share of equal numbers at equal places estimates the
 * share of shingles that two texts have in common (Li, Owen & Zhang 2012; bins that no shingle fills borrow from the
 * next one, Shrivastava & Li 2014).
 * @param hashes of the words (`hashWord`)
 */
export function fingerprint(hashes: readonly number[]): readonly number[] {
  if (hashes.length < FEWEST_WORDS) return [];
  const bins = new Array<number>(FINGERPRINT_SIZE).fill(UNFILLED);
  for (let last = SHINGLE - 1; last < hashes.length; last++) {
    const hash = mixBits(Math.imul((hashes[last - 2] ?? 0) ^ rotate(hashes[last - 1] ?? 0, 11), PRIME) ^ rotate(hashes[last] ?? 0, 22));
    const bin = hash >>> BIN_SHIFT;
    const value = mixBits(hash ^ BORROWED);
    const least = bins[bin] ?? UNFILLED;
    if (least === UNFILLED || value < least) bins[bin] = value;
  }
  return bins.map((value, bin) => (value === UNFILLED ? borrow(bins, bin) : value));
}

function borrow(bins: readonly number[], bin: number): number {
  for (let distance = 1; distance < FINGERPRINT_SIZE; distance++) {
    const value = bins[(bin + distance) % FINGERPRINT_SIZE] ?? UNFILLED;
    if (value !== UNFILLED) return (value + Math.imul(distance, BORROWED)) >>> 0;
  }
  return 0;
}

function rotate(hash: number, by: number): number {
  return (hash << by) | (hash >>> (32 - by));
}
