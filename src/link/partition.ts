import { byCodeUnits } from "../text/order.ts";

/** Two nodes of one stratum, by id; the order within the pair means nothing. */
export type Pair = readonly [string, string];

/** A person's judgements, resolved to nodes: what must stand in one group, and what must not. */
export interface Judged {
  readonly must: readonly Pair[];
  readonly mustNot: readonly Pair[];
}

export interface PartitionRules<N, Id extends string> extends Partial<Judged> {
  readonly id: (node: N) => Id;
  /** Nodes that share a key are compared; no others are, save the pairs of `must`. */
  readonly keysOf: (node: N) => readonly string[];
  /** A whole number, symmetric; below zero there is no edge. */
  readonly score: (a: N, b: N) => number;
  /** Symmetric. A vetoed pair never stands in one group, unless `must` puts it there. */
  readonly veto: (a: N, b: N) => boolean;
}

/** Group of a node: the smallest id in it. */
export type Groups<Id extends string = string> = ReadonlyMap<Id, Id>;

interface Edge {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The key that the two nodes of a pair share. Whoever looks up neighbourhoods writes it as a key of both nodes for
 * each pair of `must` (and of `settled`, link/persons.ts), so that a key-closed set holds both.
 */
export function pairKey(a: string, b: string): string {
  return a < b ? `pair:${a}:${b}` : `pair:${b}:${a}`;
}

/**
 * Parts nodes into groups: edges by (score falling, smaller id, larger id) are joined greedily unless a pair across
 * the two sides is vetoed. At the end the groups of each pair of `must` are joined whole, vetoes or not, so that a
 * judgement takes all reports along and not only the two it names; `mustNot` holds always, against `must` as well.
 * The answer does not depend on the order of `nodes`, and for a set closed under `keysOf` (and `must`) it is the same
 * as within any larger set.
 */
export function partition<N, Id extends string>(nodes: readonly N[], rules: PartitionRules<N, Id>): Groups<Id> {
  const sorted = [...nodes].sort((a, b) => byCodeUnits(rules.id(a), rules.id(b)));
  const ids = sorted.map(rules.id);
  const forbidden = pairSet(rules.mustNot ?? []);
  const sets = new DisjointSets(ids.length);
  const apart = (a: number, b: number): boolean => forbidden.size > 0 && forbidden.has(pairKey(at(ids, a), at(ids, b)));
  for (const edge of edgesOf(sorted, rules)) {
    sets.joinUnless(edge.a, edge.b, (a, b) => apart(a, b) || rules.veto(at(sorted, a), at(sorted, b)));
  }
  const place = new Map<string, number>(ids.map((id, index) => [id, index]));
  for (const key of [...pairSet(rules.must ?? []).values()].sort(([a, b], [c, d]) => byCodeUnits(a, c) || byCodeUnits(b, d))) {
    const [a, b] = [place.get(key[0]), place.get(key[1])];
    if (a !== undefined && b !== undefined) sets.joinUnless(a, b, apart);
  }
  return new Map(ids.map((id, index) => [id, at(ids, sets.smallest(index))]));
}

function edgesOf<N>(sorted: readonly N[], rules: PartitionRules<N, string>): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [a, b] of placesSharingKey(sorted, rules.keysOf)) {
    const score = rules.score(at(sorted, a), at(sorted, b));
    if (!Number.isSafeInteger(score)) throw new TypeError(`a score is a whole number, not ${score}`);
    if (score >= 0) edges.push({ score, a, b });
  }
  // Ids are sorted, so their places order as they do.
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Pairs of nodes that share a key, each once; the one that comes first in `nodes` first. */
export function* sharingKey<N>(nodes: readonly N[], keysOf: (node: N) => readonly string[]): Generator<readonly [N, N]> {
  for (const [a, b] of placesSharingKey(nodes, keysOf)) yield [at(nodes, a), at(nodes, b)];
}

function* placesSharingKey<N>(nodes: readonly N[], keysOf: (node: N) => readonly string[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>();
  for (const [place, node] of nodes.entries()) {
    for (const key of new Set(keysOf(node))) {
      const list = holders.get(key);
      if (list) list.push(place);
      else holders.set(key, [place]);
    }
  }
  const seen = new Set<number>();
  for (const places of holders.values()) {
    for (const [index, a] of places.entries()) {
      for (let other = index + 1; other < places.length; other++) {
        const b = at(places, other);
        const pair = a * nodes.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

function pairSet(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(pairs.map(([a, b]) => [pairKey(a, b), a < b ? [a, b] : [b, a]]));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}

/** Sets of places that know their members, so that every pair across two of them can be asked for. */
class DisjointSets {
  private readonly members: number[][];
  private readonly setOf: number[];

  constructor(size: number) {
    this.members = Array.from({ length: size }, (_, place) => [place]);
    this.setOf = Array.from({ length: size }, (_, place) => place);
  }

  /** A set is kept under its smallest member. */
  smallest(place: number): number {
    return at(this.setOf, place);
  }

  joinUnless(a: number, b: number, apart: (a: number, b: number) => boolean): void {
    const [into, from] = [Math.min(this.smallest(a), this.smallest(b)), Math.max(this.smallest(a), this.smallest(b))];
    if (into === from) return;
    const [kept, joined] = [at(this.members, into), at(this.members, from)];
    if (kept.some((x) => joined.some((y) => apart(x, y)))) return;
    for (const place of joined) {
      this.setOf[place] = into;
      kept.push(place);
    }
    this.members[from] = [];
  }
}
