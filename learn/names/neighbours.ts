/** Shorter words have too many neighbours at two letters' distance. */
const LONG = 6;

/** Other words of a list that become equal to a word when each loses at most two letters, one of short words. */
export function createNeighbours(words: Iterable<string>): (word: string) => readonly string[] {
  const byRest = new Map<string, string[]>();
  for (const word of new Set(words)) {
    for (const rest of restsOf(word)) {
      const others = byRest.get(rest);
      if (others) others.push(word);
      else byRest.set(rest, [word]);
    }
  }
  return (word) => {
    const found = new Set<string>();
    for (const rest of restsOf(word)) for (const other of byRest.get(rest) ?? []) if (other !== word) found.add(other);
    return [...found];
  };
}

/** A word, and what is left of it without one letter or two; the marks of its ends stay. */
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word]);
  const one = [...withoutOne(word)];
  for (const rest of one) rests.add(rest);
  if (word.length > LONG) for (const rest of one) for (const shorter of withoutOne(rest)) rests.add(shorter);
  return rests;
}

function* withoutOne(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at++) yield word.slice(0, at) + word.slice(at + 1);
}
