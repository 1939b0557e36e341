/** Consonants of a folded Latin word, doubled ones once: "hammouchi" and "hamouchi" are alike within one text. */
export function skeleton(word: string): string {
  const consonants = word.replace(/[aeiouy'-]/g, "").replace(/(.)\1+/g, "$1");
  return consonants.length >= 3 ? consonants : word;
}
