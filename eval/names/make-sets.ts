import { createRandom } from "../../test/crowd/random.ts";
import { Links } from "./links.ts";
import type { NamePair } from "./name-pair.ts";
import { spellingSet } from "./spelling-set.ts";
import type { TokenPair } from "./token-pairs.ts";
import { tokenSet } from "./token-set.ts";
import { wholeSet } from "./whole-set.ts";

/** How many right pairs of whole names are drawn, alone and with several wrong ones beside each. */
const WHOLE = 6000;
const WHOLE_MANY = 3000;
const WRONG_BESIDE_EACH = 4;

/** Sets of pairs made of tokens in two scripts, by name. `linked`: all pairs that are known, so that no wrong one is among them. */
export function makeSets(pairs: readonly TokenPair[], linked: readonly TokenPair[]): ReadonlyMap<string, readonly NamePair[]> {
  const links = new Links([...pairs, ...linked]);
  return new Map([
    ["tokens", tokenSet(pairs, links, createRandom(1))],
    ["whole", wholeSet(pairs, links, { right: WHOLE, wrongEach: 1 }, createRandom(2))],
    ["whole-many", wholeSet(pairs, links, { right: WHOLE_MANY, wrongEach: WRONG_BESIDE_EACH }, createRandom(3))],
    ["latin", spellingSet(pairs, links, "latin", false, createRandom(4))],
    ["latin-clear", spellingSet(pairs, links, "latin", true, createRandom(5))],
    ["arabic", spellingSet(pairs, links, "arabic", false, createRandom(6))],
    ["arabic-clear", spellingSet(pairs, links, "arabic", true, createRandom(7))],
  ]);
}
