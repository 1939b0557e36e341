/**
 * How many of the pairs of neighbouring letters two words or names have in common, in thousandths: quickly told, and no more than a hint.
 */
export function lettersShared(a: string, b: string): number {
  const rest = pairsOf(a);
  const sum = a.length + b.length - 2;
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = rest.get(pair) ?? 0;
    if (left === 0) continue;
    rest.set(pair, left - 1);
    shared++;
  }
  return sum <= 0 ? 0 : Math.round((2_000 * shared) / sum);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
