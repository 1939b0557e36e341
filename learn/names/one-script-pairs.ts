import { createNeighbours } from "./neighbours.ts";
import type { TokenPair } from "./token-pairs.ts";

/** Weight from which a spelling in one script is taken for one of a form in the other that nobody linked with it, by script: Arabic words are shorter. */
const SURE = { latin: 130, arabic: 70 } as const;
/** Weight from which one that the data link with it is no translation. */
const LINKED = -30;
/** Weight up to which it is taken for none. */
const SURELY_NONE = -80;
/** Neighbours looked at of each spelling. */
const MOST_NEIGHBOURS = 40;

export interface OneScript {
  /** Two spellings in one script of one form in the other. */
  readonly pairs: readonly TokenPair[];
  /** Two that may be. */
  readonly unclear: ReadonlySet<string>;
}

/**
 * Spellings in one script of one form in the other: those that the data link with it and that look like spellings of it, for the
 * data have translations too, and near neighbours that fit it as well.
 */
export function oneScriptPairs(
  pairs: readonly TokenPair[],
  side: "latin" | "arabic",
  score: (latin: string, arabic: string) => number,
): OneScript {
  const own = (pair: TokenPair): string => (side === "latin" ? pair.left : pair.right);
  const weight = (spelling: string, pair: TokenPair): number =>
    side === "latin" ? score(spelling, pair.right) : score(pair.left, spelling);
  const sharing = Map.groupBy(pairs, (pair) => (side === "latin" ? pair.right : pair.left));
  const neighbours = createNeighbours(pairs.map(own));
  const [found, unclear] = [new Map<string, TokenPair>(), new Set<string>()];
  for (const pair of pairs) {
    const linked = (sharing.get(side === "latin" ? pair.right : pair.left) ?? []).map(own);
    for (const other of new Set([...linked, ...neighbours(own(pair)).slice(0, MOST_NEIGHBOURS)])) {
      const [left, right] = [own(pair), other].sort();
      const points = other === own(pair) ? SURELY_NONE : Math.min(weight(other, pair), weight(own(pair), pair));
      const isPair = points >= SURE[side] || (points > LINKED && linked.includes(other));
      if (left === undefined || right === undefined) continue;
      if (isPair) found.set(pairName(left, right), { left, right, seen: 1 });
      else if (points > SURELY_NONE) unclear.add(pairName(left, right));
    }
  }
  return { pairs: [...found.values()], unclear };
}

/** The same whichever is first. */
export function pairName(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
