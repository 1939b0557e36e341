export interface Candidates {
  /** How many names each query finds. */
  readonly counts: readonly number[];
  readonly keysPerName: number;
  readonly namesPerSecond: number;
}

/** Looks for queries, given by their keys, among distinct names. */
export function countCandidates(
  queries: readonly (readonly string[])[],
  names: Iterable<string>,
  keysOf: (name: string) => readonly string[],
): Candidates {
  const byKey = Map.groupBy(
    queries.flatMap((keys, query) => keys.map((key) => ({ key, query }))),
    ({ key }) => key,
  );
  const counts = queries.map(() => 0);
  let [keys, size, spent] = [0, 0, 0];
  for (const name of names) {
    const start = performance.now();
    const own = keysOf(name);
    spent += performance.now() - start;
    size++;
    keys += own.length;
    for (const query of new Set(own.flatMap((key) => byKey.get(key) ?? []).map((found) => found.query)))
      counts[query] = (counts[query] ?? 0) + 1;
  }
  return { counts, keysPerName: keys / size, namesPerSecond: (1000 * size) / spent };
}
