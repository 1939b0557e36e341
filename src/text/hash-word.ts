const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** An unsigned 32-bit number of a word: FNV-1a over its UTF-16 units, mixed. */
export function hashWord(word: string): number {
  return hashBetween(word, 0, word.length);
}

/** The same of what stands between two places of a text. */
export function hashBetween(text: string, from: number, to: number): number {
  let hash = OFFSET_BASIS;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mixBits(hash);
}

/** Final mixing of MurmurHash3: every bit of the input moves every bit of the output. */
export function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
