import type { Random } from "../../test/crowd/random.ts";
import type { Links } from "./links.ts";
import type { NamePair } from "./name-pair.ts";
import { Neighbours } from "./neighbours.ts";
import { hear } from "./sound-yardstick.ts";
import type { TokenPair } from "./token-pairs.ts";

/** A clearly wrong pair is with one of so many nearest. */
const NEAR = 5;

type Script = "latin" | "arabic";

/**
 * Two spellings in one script that the data bring together, and beside each such pair one of them with its nearest neighbour in sound
 * that the data do not bring together with it. `clearly`: and whose spellings in the other script differ in a consonant, so that the
 * data speak against the wrong pair and are not only silent.
 */
export function spellingSet(
  pairs: readonly TokenPair[],
  links: Links,
  script: Script,
  clearly: boolean,
  random: Random,
): readonly NamePair[] {
  const other = script === "latin" ? "arabic" : "latin";
  const consonants = new Map(pairs.map((pair) => [pair[script], hear(pair[other]).skeleton]));
  const neighbours = new Neighbours(pairs.map((pair) => pair[script]));
  return together(pairs, links, script, random).flatMap(([one, two]) => {
    const isWrong = (near: string): boolean => !links.meet(one, near) && !(clearly && consonants.get(one) === consonants.get(near));
    const near = neighbours.nearest(one, clearly ? NEAR : 1, isWrong);
    return [{ a: one, b: two, same: true }, ...(near.length === 0 ? [] : [{ a: one, b: random.pick(near), same: false }])];
  });
}

/**
 * Spellings that share one in the other script, in a row as chance lays them, each with the next: so a form that stands for many
 * names (عبد, for all that begin so) gives as many pairs as it has spellings, not their square.
 */
function together(pairs: readonly TokenPair[], links: Links, script: Script, random: Random): readonly (readonly [string, string])[] {
  const groups = Map.groupBy(pairs, (pair) => links.fold(script === "latin" ? pair.arabic : pair.latin));
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
