import { type Alignment, alignNames, type Match } from "./align-names.ts";
import type { Likeness, NameComparison, NameVerdict } from "./names.ts";
import { SAME_PART } from "./part-likeness.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";
import type { SoundLikeness } from "./sound-likeness.ts";

/** Scores of each verdict lie within its own band, so that a higher score never means a weaker verdict. */
const BANDS: Readonly<Record<NameVerdict, readonly [Likeness, Likeness]>> = {
  same: [800, 1000],
  undecided: [400, 799],
  different: [0, 399],
};
const MISSING_PART = 30;
const INITIAL = 60;

/** Verdict on two names, and why. `isCommon`: so many bear this part that it tells little. */
export function compareNames(a: PreparedName, b: PreparedName, like: SoundLikeness, isCommon: (part: NamePart) => boolean): NameComparison {
  const alignment = alignNames(a, b, like);
  const verdict = verdictOf(a, b, alignment, isCommon);
  const [least, most] = BANDS[verdict];
  const because = isUnread(a, b) ? ["one of them is in a script that is not read here"] : reasons(alignment);
  return { score: Math.min(Math.max(likenessOf(alignment), least), most), verdict, because };
}

/** Of two names that are not written alike, one in letters that nobody here reads says nothing for or against. */
function isUnread(a: PreparedName, b: PreparedName): boolean {
  return (a.unread || b.unread) && a.text !== b.text;
}

function verdictOf(
  a: PreparedName,
  b: PreparedName,
  { matches, leftOver, rightOver }: Alignment,
  isCommon: (part: NamePart) => boolean,
): NameVerdict {
  if (isUnread(a, b)) return "undecided";
  // Mohammed bin Nayef, Mohammed bin Salman: each has a part that the other has not.
  if (matches.length === 0 || (leftOver.length > 0 && rightOver.length > 0)) return "different";
  if (isParent(a, leftOver) || isParent(b, rightOver)) return "different";
  const strong = matches.filter(isStrong);
  if (strong.length < matches.length) return "undecided";
  // A surname alone decides nothing; two words written as one on the other side are two.
  if (matches.length < 2 && !matches.some(({ left, right }) => left.length !== right.length)) return "undecided";
  const complete = leftOver.length === 0 && rightOver.length === 0;
  // Mohammed Ali and Mohammed Ali Hassan may be anybody.
  return complete || strong.some((match) => !match.left.some(isCommon)) ? "same" : "undecided";
}

/** Hamdan bin Mohammed is a child of Mohammed: of the longer name exactly what stands before a parent is over. */
function isParent({ parts }: PreparedName, over: readonly NamePart[]): boolean {
  const [first, second] = parts;
  return first !== undefined && over.includes(first) && second?.parent === true && !over.includes(second);
}

function isStrong(match: Match): boolean {
  return !match.initial && match.likeness >= SAME_PART;
}

function likenessOf({ matches, leftOver, rightOver }: Alignment): Likeness {
  const over = leftOver.length + rightOver.length;
  if (matches.length === 0) return 0;
  const mean = Math.floor(matches.reduce((sum, match) => sum + match.likeness, 0) / matches.length);
  const initials = matches.filter((match) => match.initial).length * INITIAL;
  if (leftOver.length === 0 || rightOver.length === 0) return mean - over * MISSING_PART - initials;
  return Math.floor((mean * matches.length) / (matches.length + over));
}

function reasons({ matches, leftOver, rightOver }: Alignment): readonly string[] {
  const told = matches.map(({ left, right, likeness, initial }) => {
    const sign = initial ? "is an initial of, or has the initial" : likeness >= SAME_PART ? "=" : "≈";
    return `${textOf(left)} ${sign} ${textOf(right)} (${likeness})`;
  });
  if (leftOver.length > 0 && rightOver.length > 0) told.push(`${textOf(leftOver)} ≠ ${textOf(rightOver)}`);
  else if (leftOver.length + rightOver.length > 0) told.push(`only one name has ${textOf([...leftOver, ...rightOver])}`);
  return told;
}

function textOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.text).join(" ");
}
