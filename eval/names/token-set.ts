import type { Random } from "../../test/crowd/random.ts";
import type { Links } from "./links.ts";
import type { NamePair } from "./name-pair.ts";
import type { TokenPair } from "./token-pairs.ts";
import { WrongPartner } from "./wrong-partner.ts";

/** Each right pair, and beside it one with the nearest neighbour in sound that the data do not link. */
export function tokenSet(pairs: readonly TokenPair[], links: Links, random: Random): readonly NamePair[] {
  const wrong = new WrongPartner(pairs, links, random);
  return pairs.flatMap((pair) => [
    { a: pair.latin, b: pair.arabic, same: true },
    ...wrong.near(pair, 1, 1).map(({ latin, arabic }) => ({ a: latin, b: arabic, same: false })),
  ]);
}
