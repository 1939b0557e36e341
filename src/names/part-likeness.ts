import type { Weight } from "./letters/correspondences.ts";
import type { LetterWeights } from "./letters/letter-weights.ts";
import type { Spelling } from "./letters/spelling.ts";
import { UNALIGNED } from "./letters/weigh.ts";
import type { NamePart } from "./prepare-name.ts";

/** Below this two parts have nothing in common. */
export const LEAST_WEIGHT: Weight = -600;
/** Two equal words, two equal numbers of rulers. */
const EQUAL: Weight = 300;

const ARTICLE_ON_ONE_SIDE: Weight = 15;
/** An article shows only by a doubled sound, and the other name has none there: Assad is not Saad, Ennaceur may be Nasser. */
const HIDDEN_ARTICLE: Weight = 80;
const SERVANT_ON_ONE_SIDE: Weight = 200;

type Weigh = Pick<LetterWeights, "weigh">;
type Pair = readonly [Spelling | null, Spelling | null];

/** What speaks for two parts being one word of a name, with and without what may be attached to them. */
export function weighParts(a: NamePart, b: NamePart, letters: Weigh): Weight {
  if (a.spelling === null || b.spelling === null) return isSameUnspelt(a, b) ? EQUAL : UNALIGNED;
  let best = letters.weigh(a.spelling, b.spelling);
  if (a.spelling.letters === b.spelling.letters) best = Math.max(best, EQUAL);
  if (a.servant !== b.servant) best -= SERVANT_ON_ONE_SIDE;
  for (const { pair, less } of variants(a, b)) best = Math.max(best, weighPair(pair, letters) - less);
  return best;
}

/** The spellings of two parts, with or without what may be attached to them, that speak for them most. */
export function spellingsUsed(a: NamePart, b: NamePart, letters: Weigh): Pair {
  const all = [{ pair: [a.spelling, b.spelling] as Pair, less: 0 }, ...variants(a, b)];
  return all.reduce((best, next) => (weighPair(next.pair, letters) - next.less > weighPair(best.pair, letters) - best.less ? next : best))
    .pair;
}

const NO_VARIANTS: readonly { readonly pair: Pair; readonly less: Weight }[] = [];

/** Other ways to take two parts: without the articles that may be attached, with the particle before them. */
function variants(a: NamePart, b: NamePart): readonly { readonly pair: Pair; readonly less: Weight }[] {
  if (isPlain(a) && isPlain(b)) return NO_VARIANTS;
  const servant = a.servant === b.servant ? 0 : SERVANT_ON_ONE_SIDE;
  const ways: { readonly pair: Pair; readonly less: Weight }[] = [
    { pair: [a.bareSpelling, b.bareSpelling], less: servant },
    { pair: [a.longSpelling, b.spelling], less: servant },
    { pair: [a.spelling, b.longSpelling], less: servant },
    { pair: [a.bareSpelling, b.spelling], less: servant + (a.assimilated && !b.article ? HIDDEN_ARTICLE : ARTICLE_ON_ONE_SIDE) },
    { pair: [a.spelling, b.bareSpelling], less: servant + (b.assimilated && !a.article ? HIDDEN_ARTICLE : ARTICLE_ON_ONE_SIDE) },
  ];
  if (a.servant || b.servant) ways.push({ pair: [a.wholeSpelling ?? a.spelling, b.wholeSpelling ?? b.spelling], less: 0 });
  return ways;
}

function isPlain({ bareSpelling, longSpelling, wholeSpelling }: NamePart): boolean {
  return bareSpelling === null && longSpelling === null && wholeSpelling === null;
}

function weighPair([one, other]: Pair, letters: Weigh): Weight {
  return one === null || other === null ? UNALIGNED : letters.weigh(one, other);
}

/** Numbers of rulers have no letters (VI, السادس), nor have words in other scripts. */
function isSameUnspelt(a: NamePart, b: NamePart): boolean {
  return a.sounds === b.sounds && (a.sounds !== "" || a.text === b.text);
}

/** An initial stands for any part that begins with its sound. */
export function initialFits(a: NamePart, b: NamePart, soundsAlike: (a: string, b: string) => boolean): boolean {
  if (!a.initial && !b.initial) return false;
  return [...a.firsts].some((first) => [...b.firsts].some((other) => soundsAlike(first, other)));
}
