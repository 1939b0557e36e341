import { type Alignment, alignNames, type Match } from "./align-names.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { Measures } from "./measures.ts";
import type { Likeness, NameComparison, NameVerdict } from "./names.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** Least points for each verdict (`Likeness`); a higher score is never a weaker verdict. */
export const SAME: Likeness = 600;
export const UNDECIDED: Likeness = 350;
const MOST: Likeness = 1000;
/** Points where as much speaks for one person as against it. */
const EVEN: Likeness = 500;

/** What a part that only one of the names has speaks against them. */
const MISSING_PART: Weight = 8;
/** What an initial leaves open. */
const INITIAL: Weight = 20;
/** A part on both sides that nothing answers to. */
const OTHER_PART: Weight = 150;
/** The least that can be in doubt of anything: no spelling is surer. */
const LEAST_DOUBT = 1e-6;

/** Verdict on two names, and why. */
export function compareNames(a: PreparedName, b: PreparedName, measures: Measures): NameComparison {
  const alignment = alignNames(a, b, measures);
  const [least, most] = bounds(a, b, alignment, measures);
  const score = within(pointsOf(alignment), least, most);
  const because = isUnread(a, b) ? ["one of them is in a script that is not read here"] : reasons(alignment);
  return { score, verdict: verdictOf(score), because };
}

function verdictOf(score: Likeness): NameVerdict {
  return score >= SAME ? "same" : score >= UNDECIDED ? "undecided" : "different";
}

/** Of two names that are not written alike, one in letters that nobody here reads says nothing for or against. */
function isUnread(a: PreparedName, b: PreparedName): boolean {
  return (a.unread || b.unread) && a.text !== b.text;
}

/** Between which points two names can be, whatever their letters say. */
function bounds(a: PreparedName, b: PreparedName, alignment: Alignment, { isCommon }: Measures): readonly [Likeness, Likeness] {
  const { matches, leftOver, rightOver } = alignment;
  if (isUnread(a, b)) return [UNDECIDED, SAME - 1];
  // Mohammed bin Nayef, Mohammed bin Salman: each has a part that the other has not.
  if (matches.length === 0 || (leftOver.length > 0 && rightOver.length > 0)) return [0, UNDECIDED - 1];
  if (isParent(a, leftOver) || isParent(b, rightOver)) return [0, UNDECIDED - 1];
  if (matches.some(({ initial }) => initial)) return [0, SAME - 1];
  // A surname alone decides nothing; two words written as one on the other side are two.
  if (matches.length < 2 && !matches.some(({ left, right }) => left.length !== right.length)) return [0, SAME - 1];
  const complete = leftOver.length === 0 && rightOver.length === 0;
  // Mohammed Ali and Mohammed Ali Hassan may be anybody.
  return complete || matches.some((match) => !match.left.some(isCommon)) ? [0, MOST] : [0, SAME - 1];
}

/** Hamdan bin Mohammed is a child of Mohammed: of the longer name exactly what stands before a parent is over. */
function isParent({ parts }: PreparedName, over: readonly NamePart[]): boolean {
  const [first, second] = parts;
  return first !== undefined && over.includes(first) && second?.parent === true && !over.includes(second);
}

/** Points for all that matches, and against what does not, as if nothing bounded them: the odds that each part is the same. */
function pointsOf({ matches, leftOver, rightOver }: Alignment): Likeness {
  if (matches.length === 0) return 0;
  const apart = Math.min(leftOver.length, rightOver.length) * OTHER_PART;
  const missing = Math.abs(leftOver.length - rightOver.length) * MISSING_PART;
  const all = matches.reduce((sum, match) => sum + certainty(match), 0) - apart - missing;
  const probability = 10 ** (all / 100);
  return Math.round(EVEN + all - 100 * Math.log10(Math.max(LEAST_DOUBT, 1 - probability)));
}

/** Hundredths of a ban of the probability that two parts are one: 0 for certainty. */
function certainty({ weight, initial }: Match): Weight {
  return initial ? -INITIAL : -100 * Math.log10(1 + 10 ** (-weight / 100));
}

/** Into the bounds without losing the order: of two likenesses the higher stays the higher. */
function within(points: Likeness, least: Likeness, most: Likeness): Likeness {
  const share = Math.min(Math.max(points, 0), MOST) / MOST;
  return Math.round(least === 0 && most === MOST ? share * MOST : least + share * (most - least));
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
