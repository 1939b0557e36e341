/** Names that share a key with each query. */
export interface Candidates {
  readonly counts: Int32Array;
  readonly keysPerName: number;
  readonly namesPerSecond: number;
}

/** Looks for each query among all names; equal names count as one. */
export function countCandidates(
  queries: readonly string[],
  names: Iterable<string>,
  keysOf: (name: string) => readonly string[],
): Candidates {
  const byKey = new Map<string, number[]>();
  for (const [query, name] of queries.entries()) {
    for (const key of keysOf(name)) byKey.set(key, [...(byKey.get(key) ?? []), query]);
  }
  const counts = new Int32Array(queries.length);
  let [keys, size, spent] = [0, 0, 0];
  for (const name of names) {
    const start = performance.now();
    const own = keysOf(name);
    spent += performance.now() - start;
    size++;
    keys += own.length;
    for (const query of new Set(own.flatMap((key) => byKey.get(key) ?? []))) counts[query] = (counts[query] ?? 0) + 1;
  }
  return { counts, keysPerName: keys / size, namesPerSecond: (1000 * size) / spent };
}
