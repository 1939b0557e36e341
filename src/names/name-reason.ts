import type { Alignment, Match } from "./align-names.ts";
import type { NameReason, NameVerdict } from "./names.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** What decided a verdict, or kept it from being decided. */
export function nameReason(
  [a, b]: readonly [PreparedName, PreparedName],
  alignment: Alignment,
  verdict: NameVerdict,
  isCommon: (part: NamePart) => boolean,
): NameReason {
  const { matches, leftOver, rightOver } = alignment;
  const complete = leftOver.length === 0 && rightOver.length === 0;
  if (verdict === "same") return complete ? "all-parts" : "all-parts-of-one";
  if (verdict === "undecided") {
    if ((a.unread || b.unread) && a.text !== b.text) return "unread";
    if (matches.some(({ initial }) => initial)) return "initial";
    if (matches.length < 2 && !matches.some(isJoined)) return "one-part";
    return !complete && matches.every((match) => match.left.some(isCommon)) ? "common" : "letters";
  }
  if (a.parts.length === 0 || b.parts.length === 0) return "no-name";
  if (matches.length === 0) return "nothing-answers";
  if (leftOver.length > 0 && rightOver.length > 0) return "other-parts";
  return namesChild(a, leftOver) || namesChild(b, rightOver) ? "child" : "letters";
}

function isJoined({ left, right }: Match): boolean {
  return left.length !== right.length;
}

/** Hamdan bin Mohammed is a child of Mohammed: what stands before the parent has nothing to answer to. */
function namesChild({ parts }: PreparedName, over: readonly NamePart[]): boolean {
  const [first, second] = parts;
  return first !== undefined && over.includes(first) && second?.parent === true && !over.includes(second);
}
