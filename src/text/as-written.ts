/** Soft hyphens and marks of direction. */
const UNSEEN = /\p{Cf}+/gu;

/** A word as it is spelt, accents and all, in small letters: what folding makes one ("à", "a") stays two. */
export function asWritten(word: string): string {
  return word.replace(UNSEEN, "").normalize("NFC").toLowerCase();
}
