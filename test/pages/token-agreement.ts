export interface Agreement {
  readonly recall: number;
  readonly precision: number;
}

/** Of the words that should be there, how many are; of those that are there, how many should be. Each word as often as it comes. */
export function tokenAgreement(wanted: string, found: string): Agreement {
  const [should, is] = [counted(wanted), counted(found)];
  let both = 0;
  for (const [word, count] of should) both += Math.min(count, is.get(word) ?? 0);
  return { recall: ratio(both, sum(should)), precision: ratio(both, sum(is)) };
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((all, count) => all + count, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? (part === 0 ? 1 : 0) : part / whole;
}
