/**
 * Remembers the last answers to a question, as many as it may.
 * @param most how much all that is remembered may weigh
 * @param weigh what an answer weighs: 1 where nothing says otherwise
 */
export function lately<K, V>(most: number, answer: (key: K) => V, weigh: (value: V) => number = () => 1): (key: K) => V {
  const known = new Map<K, V>();
  let weight = 0;
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
    weight += weigh(now);
    for (const [oldest, value] of known) {
      if (weight <= most) break;
      known.delete(oldest);
      weight -= weigh(value);
    }
    return now;
  };
}
