import { MADE_OF_ANOTHER, type TextsCompared } from "../../pipeline/comparing.ts";

/** Why two texts stand to each other as is said, in words for people: `{left}` and `{right}` stand for the two documents. */
export function reasonsOf({ relation, direction, measures, links, onlyLeft, onlyRight }: TextsCompared): string[] {
  const { covered, contained } = measures;
  const moved = links.filter((link) => link.moved).length;
  return [
    ...(relation === "same-text" ? ["letter for letter the same"] : []),
    ...(Math.max(contained.left, contained.right) > 0
      ? [`${percent(contained.left)} of {left}'s runs of three words stand in {right}, ${percent(contained.right)} of {right}'s in {left}`]
      : []),
    `${percent(covered.left)} of {left} has a counterpart, ${percent(covered.right)} of {right}`,
    ...(moved > 0 ? [`${moved === 1 ? "one passage is" : `${moved} passages are`} told at another place`] : []),
    ...(onlyLeft.length === 0 && onlyRight.length === 0 ? ["neither has a passage of its own"] : []),
    ...direction.because.map(({ derived, text }) => `{${derived}} ${text}`),
    ...(relation === "parallel" ? ["they tell the same in the same order; that one was made of the other does not show"] : []),
    ...(relation === "own-words" ? partly(covered) : []),
    ...(direction.derived === null && MADE_OF_ANOTHER.has(relation) ? ["which of them was first cannot be told"] : []),
  ];
}

/** Nearly all of one text, though not of both. */
const NEARLY_ALL = 900;

function partly({ left, right }: TextsCompared["measures"]["covered"]): string[] {
  if (Math.max(left, right) < NEARLY_ALL || Math.min(left, right) >= NEARLY_ALL) return [];
  const inner = left > right ? "{left}" : "{right}";
  return [`nearly all of ${inner} is told in the other: it may be made of it, or of what that one was made of`];
}

function percent(thousandths: number): string {
  return `${Math.floor(thousandths / 10)} %`;
}
