import { type Alignment, alignNames, type Match } from "./align-names.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { Measures } from "./measures.ts";
import type { Likeness, NameComparison, NameVerdict } from "./names.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** Least points for each verdict (`Likeness`); a higher score is never a weaker verdict. */
export const SAME: Likeness = 540;
export const UNDECIDED: Likeness = 380;
const MOST: Likeness = 1000;
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
/** So few share the parts that agree that they alone tell somebody: one in three hundred thousand. */
const TELLING: Weight = 550;

/** Verdict on two names, and why. */
export function compareNames(a: PreparedName, b: PreparedName, measures: Measures): NameComparison {
  const alignment = alignNames(a, b, measures);
  const rarity = alignment.matches.reduce((sum, match) => sum + rarityOfMatch(match), 0);
  const [least, most] = bounds(a, b, alignment, rarity);
  const score = within(pointsOf(a, b, alignment), least, most);
  return {
    score,
    verdict: verdictOf(score),
    rarity,
    // Of a million comparisons few are told to anybody.
    get because() {
      return isUnread(a, b) ? ["one of them is in a script that is not read here"] : reasons(alignment);
    },
  };
}

/** How few bear what agrees, as one of the names writes it more commonly. */
function rarityOfMatch({ left, right, initial }: Match): Weight {
  return initial ? 0 : Math.min(rarityOfAll(left), rarityOfAll(right));
}

function rarityOfAll(parts: readonly NamePart[]): Weight {
  return parts.reduce((sum, part) => sum + part.rarity, 0);
}

function verdictOf(score: Likeness): NameVerdict {
  return score >= SAME ? "same" : score >= UNDECIDED ? "undecided" : "different";
}

/** Of two names that are not written alike, one in letters that nobody here reads says nothing for or against. */
function isUnread(a: PreparedName, b: PreparedName): boolean {
  return (a.unread || b.unread) && a.text !== b.text;
}

/** Between which points two names can be, whatever their letters say. */
function bounds(a: PreparedName, b: PreparedName, alignment: Alignment, rarity: Weight): readonly [Likeness, Likeness] {
  const { matches, leftOver, rightOver } = alignment;
  if (isUnread(a, b)) return [UNDECIDED, SAME - 1];
  // Mohammed bin Nayef, Mohammed bin Salman: each has a part that the other has not.
  if (matches.length === 0) return [0, UNDECIDED - 1];
  // Faisal bin Farhan al-Saud, Faisal bin Farhan bin Abdullah: the one tells the family, the other a grandfather.
  if (leftOver.length > 0 && rightOver.length > 0) return isSameLine(a, b, matches) ? [UNDECIDED, SAME - 1] : [0, UNDECIDED - 1];
  if (isParent(a, leftOver) || isParent(b, rightOver) || isTurned(a, b, matches)) return [0, UNDECIDED - 1];
  if (matches.some(({ initial }) => initial)) return [0, SAME - 1];
  // A surname alone decides nothing; two words written as one on the other side are two.
  if (matches.length < 2 && !matches.some(({ left, right }) => left.length !== right.length)) return [0, SAME - 1];
  const complete = leftOver.length === 0 && rightOver.length === 0;
  // Mohammed Ali and Mohammed Ali Hassan may be anybody.
  return complete || rarity >= TELLING ? [0, MOST] : [0, SAME - 1];
}

/** Hamdan bin Mohammed is a child of Mohammed: of the longer name exactly what stands before a parent is over. */
export function isParent({ parts }: PreparedName, over: readonly NamePart[]): boolean {
  const [first, second] = parts;
  return first !== undefined && over.includes(first) && second?.parent === true && !over.includes(second);
}

/** Both begin with one given name and one parent. */
function isSameLine(a: PreparedName, b: PreparedName, matches: readonly Match[]): boolean {
  return [0, 1].every((at) => {
    const [left, right] = [a.parts[at], b.parts[at]];
    return (
      left?.parent === at > 0 && right?.parent === at > 0 && matches.some((match) => match.left[0] === left && match.right[0] === right)
    );
  });
}

/** Salman bin Abdulaziz and Abdulaziz bin Salman: the parent of the one bears the given name of the other. */
export function isTurned(a: PreparedName, b: PreparedName, matches: readonly Match[]): boolean {
  return matches.some(
    ({ left: [left], right: [right] }) => left && right && (isParentAndGiven(left, right, b) || isParentAndGiven(right, left, a)),
  );
}

function isParentAndGiven(parent: NamePart, given: NamePart, { parts }: PreparedName): boolean {
  return parent.parent && !given.parent && parts.length > 1 && given === parts[0];
}

/** Points for all that matches, and against what does not, as if nothing bounded them: the odds that each part is the same. */
function pointsOf(a: PreparedName, b: PreparedName, { matches, leftOver, rightOver }: Alignment): Likeness {
  if (matches.length === 0) return 0;
  const doubt = matches.reduce((sum, match) => sum + doubtOf(match, a, b, matches.length), 0);
  const apart = Math.min(leftOver.length, rightOver.length);
  const longer = leftOver.length > rightOver.length ? leftOver : rightOver;
  const missing = longer
    .slice(apart)
    .reduce((sum, part) => sum + (part.initial ? MISSING_INITIAL : (MISSING_PART * part.rarity) / 100), 0);
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

/** Into the bounds without losing the order: of two likenesses the higher stays the higher, as long as both are within. */
function within(points: Likeness, least: Likeness, most: Likeness): Likeness {
  const likeness = Math.min(Math.max(points, least), MOST);
  if (most === MOST || likeness < UNDECIDED) return likeness;
  if (most < UNDECIDED) return Math.round((likeness * most) / MOST);
  return UNDECIDED + Math.round(((likeness - UNDECIDED) * (most - UNDECIDED)) / (MOST - UNDECIDED));
}

function reasons({ matches, leftOver, rightOver }: Alignment): readonly string[] {
  const told = matches.map(({ left, right, weight, initial }) => {
    if (initial) return `${textOf(left)} is an initial of, or has the initial ${textOf(right)}`;
    return `${textOf(left)} ${weight >= 0 ? "=" : "≈"} ${textOf(right)} (${weight > 0 ? "+" : ""}${weight})`;
  });
  if (leftOver.length > 0 && rightOver.length > 0) told.push(`${textOf(leftOver)} ≠ ${textOf(rightOver)}`);
  else if (leftOver.length + rightOver.length > 0) told.push(`only one name has ${textOf([...leftOver, ...rightOver])}`);
  return told;
}

function textOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.text).join(" ");
}
