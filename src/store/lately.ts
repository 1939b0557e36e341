/** Remembers the last answers to a question, as many as it may. */
export function lately<K, V>(most: number, answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) {
      // To the end: what was asked for last is forgotten last.
      known.delete(key);
      known.set(key, before);
      return before;
    }
    const now = answer(key);
    known.set(key, now);
    if (known.size > most) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    return now;
  };
}
