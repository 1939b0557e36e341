import type { Relation, TextsCompared } from "../../pipeline/comparing.ts";

/** Why two texts stand to each other as is said, in words for people; the left one first. */
export function reasonsOf({ relation, direction, measures, links, onlyLeft, onlyRight }: TextsCompared): string[] {
  const { covered, contained } = measures;
  const moved = links.filter((link) => link.moved).length;
  return [
    ...(relation === "same-text" ? ["letter for letter the same"] : []),
    ...(Math.max(contained.left, contained.right) > 0
      ? [
          `${percent(contained.left)} of the first one's runs of three words stand in the second, ${percent(contained.right)} of the second's in the first`,
        ]
      : []),
    `${percent(covered.left)} of the first one has a counterpart, ${percent(covered.right)} of the second`,
    ...(moved > 0 ? [`${moved} passages are told at another place`] : []),
    ...(onlyLeft.length === 0 && onlyRight.length === 0 ? ["neither has a passage of its own"] : []),
    ...direction.because.map(({ derived, text }) => `the ${derived === "left" ? "first" : "second"} one ${text}`),
    ...(direction.derived === null && MADE_OF.has(relation) ? ["which of them was first cannot be told"] : []),
  ];
}

const MADE_OF: ReadonlySet<Relation> = new Set<Relation>(["same-text", "near-copy", "shortened", "translation"]);

function percent(thousandths: number): string {
  return `${Math.floor(thousandths / 10)} %`;
}
