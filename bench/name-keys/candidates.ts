/** How many names each query finds. */
export interface Candidates {
  readonly counts: Int32Array;
  readonly keysPerName: number;
  readonly namesPerSecond: number;
}

/** Names and what they are found by: a query is looked up by its search keys among the keys of the names. */
export interface Keys {
  readonly keysOf: (name: string) => readonly string[];
  readonly searchKeysOf: (name: string) => readonly string[];
}

/** Looks for each query among all names, which are distinct. */
export function countCandidates(queries: readonly string[], names: Iterable<string>, { keysOf, searchKeysOf }: Keys): Candidates {
  const byKey = new Map<string, number[]>();
  for (const [query, name] of queries.entries()) {
    for (const key of searchKeysOf(name)) {
      const others = byKey.get(key);
      if (others) others.push(query);
      else byKey.set(key, [query]);
    }
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
