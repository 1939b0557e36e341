/** Two nodes of one stratum, by id; the order within the pair means nothing. */
export type Pair = readonly [string, string];

/** A person's judgements, resolved to nodes: what must stand in one group, and what must not. */
export interface Judged {
  readonly must: readonly Pair[];
  readonly mustNot: readonly Pair[];
}

export interface PartitionRules<N> extends Partial<Judged> {
  readonly id: (node: N) => string;
  /** Nodes that share a key are compared; no others are, save the pairs of `must`. */
  readonly keysOf: (node: N) => readonly string[];
  /** A whole number, symmetric; below zero there is no edge. */
  readonly score: (a: N, b: N) => number;
  /** Symmetric. A vetoed pair never stands in one group, unless `must` says so. */
  readonly veto: (a: N, b: N) => boolean;
}

/** Group of a node: the smallest id in it. */
export type Groups<Id extends string = string> = ReadonlyMap<Id, Id>;

/**
 * The key that the two nodes of a pair share. Whoever looks up neighbourhoods writes it as a key of both nodes for
 * each pair of `must` (and of `settled`, link/persons.ts), so that a key-closed set holds both.
 */
export function pairKey(a: string, b: string): string {
  return a < b ? `pair:${a}:${b}` : `pair:${b}:${a}`;
}

/**
 * Parts nodes into groups: edges by (score falling, smaller id, larger id) are joined greedily unless a pair across
 * the two sides is vetoed. The answer does not depend on the order of `nodes`, and for a set closed under
 * `keysOf` (and `must`) it is the same as within any larger set.
 */
export function partition<N>(_nodes: readonly N[], _rules: PartitionRules<N>): Groups {
  throw new Error("not written yet");
}
