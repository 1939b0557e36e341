import type { Alignment, Match } from "./align-names.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { Likeness } from "./names.ts";
import type { PreparedName } from "./prepare-name.ts";

/** Points where as much speaks for one person as against it. */
const EVEN: Likeness = 500;

/** What a rare part that only one of the names has speaks against them, for each ban of its rarity: what many bear is most often left out. */
const MISSING_PART: Weight = 2;
/** A letter that only one of the names has. */
const MISSING_INITIAL: Weight = 2;
/** What an initial leaves open. */
const INITIAL: Weight = 20;
/** A part on both sides that nothing answers to. */
const OTHER_PART: Weight = 250;
/** First words of both names: given names are fewer, better known, and written more freely. Of a little doubt about them so much counts. */
const FIRST = 0.15;
const LITTLE_DOUBT: Weight = -200;
/** Between the first and the last of three and more: whoever agrees in these rarely differs in one between. */
const MIDDLE = 0.4;
/** The least that can be in doubt of anything: no spelling is surer. */
const LEAST_DOUBT = 1e-5;

/** Points for all that matches, and against what does not, as if nothing bounded them: about the odds that each part is the same. */
export function pointsOf(a: PreparedName, b: PreparedName, { matches, leftOver, rightOver }: Alignment): Likeness {
  if (matches.length === 0) return 0;
  const doubt = matches.reduce((sum, match) => sum + doubtOf(match, a, b, matches.length), 0);
  const apart = Math.min(leftOver.length, rightOver.length);
  const longer = leftOver.length > rightOver.length ? leftOver : rightOver;
  const missing = longer.slice(apart).reduce((sum, part) => sum + (part.initial ? MISSING_INITIAL : (MISSING_PART * part.rarity) / 100), 0);
  const all = doubt - apart * OTHER_PART - missing;
  return Math.round(EVEN + all - 100 * Math.log10(Math.max(LEAST_DOUBT, 1 - 10 ** (all / 100))));
}

/** What doubt of two parts counts, by where they stand. */
function doubtOf(match: Match, a: PreparedName, b: PreparedName, matches: number): Weight {
  const all = certainty(match);
  const little = Math.max(LITTLE_DOUBT, all);
  const { left, right } = match;
  if (matches > 1 && left[0] === a.parts[0] && right[0] === b.parts[0]) return FIRST * little + (all - little);
  const isLast = left.at(-1) === a.parts.at(-1) || right.at(-1) === b.parts.at(-1);
  return matches > 2 && !isLast ? MIDDLE * little + (all - little) : all;
}

/** Hundredths of a ban of the probability that two parts are one: 0 for certainty. */
function certainty({ weight, initial }: Match): Weight {
  return initial ? -INITIAL : -100 * Math.log10(1 + 10 ** (-weight / 100));
}
