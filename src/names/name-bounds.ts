import type { Alignment, Match } from "./align-names.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { NameReason, NameVerdict } from "./names.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** Verdicts between which two names can be, whatever their letters say; and why. */
export interface NameBounds {
  readonly least: NameVerdict;
  readonly most: NameVerdict;
  /** Null where nothing bounds them. */
  readonly why: NameReason | null;
}

/** So few share the parts that agree that they alone tell somebody: one in three hundred thousand. */
const TELLING: Weight = 550;

const UNBOUND: NameBounds = { least: "different", most: "same", why: null };

/** @param rarity of what agrees */
export function boundsOf(a: PreparedName, b: PreparedName, alignment: Alignment, rarity: Weight): NameBounds {
  const { matches, leftOver, rightOver } = alignment;
  // Of two names that are not written alike, one in letters that nobody here reads says nothing for or against.
  if ((a.unread || b.unread) && a.text !== b.text) return { least: "undecided", most: "undecided", why: "unread" };
  if (a.parts.length === 0 || b.parts.length === 0) return different("no-name");
  if (matches.length === 0) return different("nothing-answers");
  if (leftOver.length > 0 && rightOver.length > 0) {
    // Faisal bin Farhan al-Saud, Faisal bin Farhan bin Abdullah: the one tells the family, the other a grandfather.
    if (isSameLine(a, b, matches)) return { least: "undecided", most: "undecided", why: "same-line" };
    // Mohammed bin Nayef, Mohammed bin Salman: each has a part that the other has not.
    return different("other-parts");
  }
  if (isParent(a, leftOver) || isParent(b, rightOver) || isTurned(a, b, matches)) return different("child");
  if (matches.some(({ initial }) => initial)) return undecided("initial");
  // A surname alone decides nothing; two words written as one on the other side are two.
  if (matches.length < 2 && !matches.some(isJoined)) return undecided("one-part");
  const complete = leftOver.length === 0 && rightOver.length === 0;
  // Mohammed Ali and Mohammed Ali Hassan may be anybody.
  return complete || rarity >= TELLING ? UNBOUND : undecided("common");
}

function different(why: NameReason): NameBounds {
  return { least: "different", most: "different", why };
}

function undecided(why: NameReason): NameBounds {
  return { least: "different", most: "undecided", why };
}

function isJoined({ left, right }: Match): boolean {
  return left.length !== right.length;
}

/** Hamdan bin Mohammed is a child of Mohammed: of the longer name exactly what stands before a parent is over. */
function isParent({ parts }: PreparedName, over: readonly NamePart[]): boolean {
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
function isTurned(a: PreparedName, b: PreparedName, matches: readonly Match[]): boolean {
  return matches.some(
    ({ left: [left], right: [right] }) => left && right && (isParentAndGiven(left, right, b) || isParentAndGiven(right, left, a)),
  );
}

function isParentAndGiven(parent: NamePart, given: NamePart, { parts }: PreparedName): boolean {
  return parent.parent && !given.parent && parts.length > 1 && given === parts[0];
}
