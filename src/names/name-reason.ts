import type { Alignment, Match } from "./align-names.ts";
import { isParent, isTurned } from "./compare-names.ts";
import type { NameReason, NameVerdict } from "./names.ts";
import type { PreparedName } from "./prepare-name.ts";

/** What decided a verdict, or kept it from being decided. */
export function nameReason([a, b]: readonly [PreparedName, PreparedName], alignment: Alignment, verdict: NameVerdict): NameReason {
  const { leftOver, rightOver } = alignment;
  if (verdict === "same") return leftOver.length === 0 && rightOver.length === 0 ? "all-parts" : "all-parts-of-one";
  if (verdict === "different") return whyDifferent(a, b, alignment);
  return (a.unread || b.unread) && a.text !== b.text ? "unread" : whyUndecided(alignment);
}

function whyDifferent(a: PreparedName, b: PreparedName, { matches, leftOver, rightOver }: Alignment): NameReason {
  if (a.parts.length === 0 || b.parts.length === 0) return "no-name";
  if (matches.length === 0) return "nothing-answers";
  if (leftOver.length > 0 && rightOver.length > 0) return "other-parts";
  return isParent(a, leftOver) || isParent(b, rightOver) || isTurned(a, b, matches) ? "child" : "letters";
}

function whyUndecided({ matches, leftOver, rightOver }: Alignment): NameReason {
  if (leftOver.length > 0 && rightOver.length > 0) return "same-line";
  if (matches.some(({ initial }) => initial)) return "initial";
  if (matches.length < 2 && !matches.some(isJoined)) return "one-part";
  const complete = leftOver.length === 0 && rightOver.length === 0;
  return !complete && matches.every(({ weight }) => weight > 0) ? "common" : "letters";
}

function isJoined({ left, right }: Match): boolean {
  return left.length !== right.length;
}
