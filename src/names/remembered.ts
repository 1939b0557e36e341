/** Answers remembered before all are forgotten; a bound on memory, no more. */
const MOST_REMEMBERED = 200_000;

/** The same function, which works out each answer once. */
export function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
