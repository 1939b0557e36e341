import type { Random } from "../../test/crowd/random.ts";
import type { Links } from "./links.ts";
import type { NamePair } from "./name-pair.ts";
import type { TokenPair } from "./token-pairs.ts";
import { WrongPartner } from "./wrong-partner.ts";

/** A wrong family name is one of so many nearest to the right one in sound. */
const NEAR = 5;

export interface WholeOptions {
  /** How many right pairs are drawn. */
  readonly right: number;
  /** How many wrong pairs with a near family name stand beside each right one, or one with any other family name. */
  readonly wrong: number | "any";
}

/**
 * Names of two tokens, the Latin side against the Arabic one. The given name is drawn by how often it was seen, the family name from
 * all alike; a wrong pair has the same given name and on one side another family name.
 */
export function wholeSet(pairs: readonly TokenPair[], links: Links, { right, wrong }: WholeOptions, random: Random): readonly NamePair[] {
  const given = byCount(pairs, random);
  const partner = new WrongPartner(pairs, links, random);
  return Array.from({ length: right }, () => {
    const first = given();
    const family = random.pick(pairs);
    const others = wrong === "any" ? partner.any(family) : partner.near(family, wrong, NEAR);
    return [family, ...others].map(({ latin, arabic }, at) => ({
      a: `${first.latin} ${latin}`,
      b: `${first.arabic} ${arabic}`,
      same: at === 0,
    }));
  }).flat();
}

function byCount(pairs: readonly TokenPair[], random: Random): () => TokenPair {
  let total = 0;
  const ends = pairs.map((pair) => {
    total += pair.count;
    return total;
  });
  return () => {
    const drawn = random.next() * total;
    const pair = pairs[firstAbove(ends, drawn)];
    if (pair === undefined) throw new RangeError("no pairs to draw from");
    return pair;
  };
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
