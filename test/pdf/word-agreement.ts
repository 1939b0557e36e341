/** Words as they are compared: letters and figures, in their order. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
}

/** The longest common subsequence of two texts' words, over the longer of the two; 1 when they are the same. */
export function wordAgreement(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  let row = new Uint32Array(two.length + 1);
  for (const word of one) {
    const next = new Uint32Array(two.length + 1);
    for (let at = 0; at < two.length; at++)
      next[at + 1] = word === two[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return one.length + two.length === 0 ? 1 : (row[two.length] ?? 0) / Math.max(one.length, two.length);
}
