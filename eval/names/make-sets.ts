import { createRandom } from "../../test/crowd/random.ts";
import { Links } from "./links.ts";
import type { NamePair } from "./name-pair.ts";
import { type SpellingOptions, spellingSet } from "./spelling-set.ts";
import type { TokenPair } from "./token-pairs.ts";
import { tokenSet } from "./token-set.ts";
import { wholeSet } from "./whole-set.ts";

/** How many right pairs of whole names are drawn, alone and with several wrong ones beside each. */
const WHOLE = 6000;
const WHOLE_MANY = 3000;
const WRONG_BESIDE_EACH = 4;
/** Every set draws from the same seed on its own, so that none depends on another. */
const SEED = 1;

/** Sets of pairs made of tokens in two scripts, by name. `linked`: what is known beside them, so that no wrong pair is among it. */
export function makeSets(pairs: readonly TokenPair[], linked: readonly TokenPair[]): ReadonlyMap<string, readonly NamePair[]> {
  const all = [...pairs, ...linked];
  const links = new Links(all);
  const spellings = (options: SpellingOptions) => spellingSet(pairs, all, links, options, createRandom(SEED));
  return new Map([
    ["tokens", tokenSet(pairs, links, createRandom(SEED))],
    ["whole", wholeSet(pairs, links, { right: WHOLE, wrong: 1 }, createRandom(SEED))],
    ["whole-any", wholeSet(pairs, links, { right: WHOLE, wrong: "any" }, createRandom(SEED))],
    ["whole-many", wholeSet(pairs, links, { right: WHOLE_MANY, wrong: WRONG_BESIDE_EACH }, createRandom(SEED))],
    ["latin", spellings({ script: "latin", clearly: false })],
    ["latin-clear", spellings({ script: "latin", clearly: true })],
    ["arabic", spellings({ script: "arabic", clearly: false })],
    ["arabic-clear", spellings({ script: "arabic", clearly: true })],
  ]);
}
