import { type Alignment, alignNames, type Match } from "./align-names.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { Measures } from "./measures.ts";
import { boundsOf, type NameBounds } from "./name-bounds.ts";
import { pointsOf } from "./name-points.ts";
import type { Likeness, NameComparison, NameReason, NameVerdict } from "./names.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** Least points for each verdict (`Likeness`); a higher score is never a weaker verdict. */
export const SAME: Likeness = 540;
export const UNDECIDED: Likeness = 280;
const MOST: Likeness = 1000;

/** What comparing two names found. */
export interface Judgement extends Pick<NameComparison, "score" | "verdict" | "rarity"> {
  readonly alignment: Alignment;
  readonly why: NameReason;
}

/** Verdict on two names, and what it rests on. */
export function judgeNames(a: PreparedName, b: PreparedName, measures: Measures): Judgement {
  const alignment = alignNames(a, b, measures);
  const rarity = alignment.matches.reduce((sum, match) => sum + rarityOfMatch(match), 0);
  const bounds = boundsOf(a, b, alignment, rarity);
  const score = within(pointsOf(a, b, alignment), bounds);
  const verdict = verdictOf(score);
  return { score, verdict, rarity, alignment, why: whyOf(verdict, alignment, bounds) };
}

/** Verdict on two names, and why in words. */
export function compareNames(a: PreparedName, b: PreparedName, measures: Measures): NameComparison {
  const { score, verdict, rarity, alignment, why } = judgeNames(a, b, measures);
  return {
    score,
    verdict,
    rarity,
    // Of a million comparisons few are told to anybody.
    get because() {
      return reasons(alignment, why);
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

/** What decided a verdict, or kept it from being decided. */
function whyOf(verdict: NameVerdict, { leftOver, rightOver }: Alignment, { most, why }: NameBounds): NameReason {
  if (verdict === "same") return leftOver.length + rightOver.length === 0 ? "all-parts" : "all-parts-of-one";
  return verdict === most ? (why ?? "letters") : "letters";
}

/** Into the bounds without losing the order: of two likenesses that are bounded alike the higher stays the higher. */
function within(points: Likeness, { least, most }: NameBounds): Likeness {
  const likeness = Math.min(Math.max(points, 0), MOST);
  if (most === "same") return likeness;
  if (most === "different") return Math.round((likeness * (UNDECIDED - 1)) / MOST);
  if (likeness < UNDECIDED) return least === "undecided" ? UNDECIDED : likeness;
  return UNDECIDED + Math.round(((likeness - UNDECIDED) * (SAME - 1 - UNDECIDED)) / (MOST - UNDECIDED));
}

/** What answers to what, and what does not. */
export function reasons({ matches, leftOver, rightOver }: Alignment, why: NameReason): readonly string[] {
  if (why === "unread") return ["one of them is in a script that is not read here"];
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
