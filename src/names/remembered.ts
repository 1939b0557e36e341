/** Answers remembered before all are forgotten; a bound on memory, no more. */
const MOST_REMEMBERED = 50_000;

/** The same function, which works out each answer once, as long as the different ones asked for are no more than `most`. */
export function remembered<T>(answer: (key: string) => T, most = MOST_REMEMBERED): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
