import type { Random } from "../../test/crowd/random.ts";
import type { Links } from "./links.ts";
import type { NamePair } from "./name-pair.ts";
import { Neighbours } from "./neighbours.ts";
import { hear } from "./sound-yardstick.ts";
import type { TokenPair } from "./token-pairs.ts";

/** Where a token was seen only once with its partner, one in five has nothing to do with it; below that, one in fifteen. */
const LEAST_SEEN = 2;
/** A clearly wrong pair is with one of so many nearest. */
const NEAR = 5;

type Script = "latin" | "arabic";

export interface SpellingOptions {
  readonly script: Script;
  /** Wrong pairs only where the spellings in the other script differ in a consonant: the data speak against them and are not only silent. */
  readonly clearly: boolean;
}

/**
 * Two spellings in one script that share one in the other, at least one of them of `pairs`, and beside each such pair that one with
 * its nearest neighbour in sound with which it shares none. `all`: what is known beside `pairs`.
 */
export function spellingSet(
  pairs: readonly TokenPair[],
  all: readonly TokenPair[],
  links: Links,
  { script, clearly }: SpellingOptions,
  random: Random,
): readonly NamePair[] {
  const other = script === "latin" ? "arabic" : "latin";
  const consonants = new Map(pairs.map((pair) => [pair[script], hear(pair[other]).skeleton]));
  const neighbours = new Neighbours(pairs.map((pair) => pair[script]));
  const drawn = new Set<string>();
  return together(all, links, script, random).flatMap(([first, second]) => {
    const [one, two] = consonants.has(first) ? [first, second] : [second, first];
    if (!consonants.has(one)) return [];
    const isWrong = (near: string): boolean =>
      !links.meet(one, near) && !drawn.has(`${one}\t${near}`) && !(clearly && consonants.get(one) === consonants.get(near));
    const near = neighbours.nearest(one, clearly ? NEAR : 1, isWrong);
    const wrong = near.length === 0 ? [] : [random.pick(near)];
    for (const each of wrong) drawn.add(`${one}\t${each}`).add(`${each}\t${one}`);
    return [{ a: one, b: two, same: true }, ...wrong.map((each) => ({ a: one, b: each, same: false }))];
  });
}

/**
 * Spellings that share one in the other script, in a row as chance lays them, each with the next: so a form that stands for many
 * names (عبد, for all that begin so) gives as many pairs as it has spellings, not their square.
 */
function together(all: readonly TokenPair[], links: Links, script: Script, random: Random): readonly (readonly [string, string])[] {
  const seen = all.filter(({ count }) => count >= LEAST_SEEN);
  const groups = Map.groupBy(seen, (pair) => links.fold(script === "latin" ? pair.arabic : pair.latin));
  return [...groups.values()].flatMap((group) => {
    const row = shuffled([...new Set(group.map((pair) => pair[script]))], random);
    return row.slice(1).flatMap((two, at) => {
      const one = row[at];
      return one === undefined ? [] : [[one, two] as const];
    });
  });
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return Array.from({ length: left.length }, () => left.splice(random.int(left.length), 1)).flat();
}
