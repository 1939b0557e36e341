/** Numbers in a fingerprint. */
export const FINGERPRINT_SIZE = 64;

const SHINGLE = 3;
const FEWEST_WORDS = 30;
const BIN_SHIFT = 26;
const UNFILLED = -1;
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const BORROWED = 0x9e3779b9;

/**
 * Sketch of a text for finding near-copies: one-permutation MinHash over shingles of three folded words, 64 unsigned
 * 32-bit integers; empty for a text of fewer than 30 words. The share of equal numbers at equal places estimates the
 * share of shingles that two texts have in common (Li, Owen & Zhang 2012; bins that no shingle fills borrow from the
 * next one, Shrivastava & Li 2014).
 */
export function fingerprint(words: readonly string[]): readonly number[] {
  if (words.length < FEWEST_WORDS) return [];
  const hashes = words.map(hashWord);
  const bins = new Array<number>(FINGERPRINT_SIZE).fill(UNFILLED);
  for (let last = SHINGLE - 1; last < hashes.length; last++) {
    const hash = mix(Math.imul((hashes[last - 2] ?? 0) ^ rotate(hashes[last - 1] ?? 0, 11), PRIME) ^ rotate(hashes[last] ?? 0, 22));
    const bin = hash >>> BIN_SHIFT;
    const value = mix(hash ^ BORROWED);
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

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return mix(hash);
}

/** Final mixing of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function rotate(hash: number, by: number): number {
  return (hash << by) | (hash >>> (32 - by));
}
