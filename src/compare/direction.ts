import type { Measures, Sides } from "./measure.ts";
import type { Gist } from "./passage.ts";
import type { ComparedText, Relation } from "./relation.ts";

/** Which of two texts derives from the other, and what speaks for it. */
export interface Direction {
  /** Null where it cannot be told. */
  readonly derived: "left" | "right" | null;
  /** What speaks for either text's deriving from the other, in words for people. */
  readonly because: readonly Reason[];
}

export interface Reason {
  readonly derived: "left" | "right";
  readonly points: number;
  readonly text: string;
}

/** Relations in which one text is made of the other. */
export const MADE_OF_ANOTHER: ReadonlySet<Relation> = new Set<Relation>(["same-text", "near-copy", "shortened", "translation"]);

/** So many points more for one direction than for the other decide it. */
const ENOUGH = 3;
/** In thousandths: whoever leaves out so much more tells less. */
const MORE = 100;
const NEARLY_ALL = 900;
const HALF = 500;
const FOR_LESS = 2;

type Told = readonly [points: number, text: string] | null;

/** What makes `text` derive from `other`, before they are laid beside each other. */
const BEFOREHAND: readonly ((text: ComparedText<Gist>, other: ComparedText<Gist>) => Told)[] = [
  (text, other) => (isLater(text.published, other.published) ? [4, `was published on ${text.published}, after ${other.published}`] : null),
  (text, other) => (text.machine && !other.machine ? [4, "shows signs of a machine translation, the other none"] : null),
  (text, other) =>
    text.machine && text.from !== null && text.from === other.language
      ? [2, "was translated by a machine from the other's language"]
      : null,
  (text, other) =>
    other.outlet !== "" && other.outlet !== text.outlet && text.says(other.outlet) ? [4, "names the other's outlet"] : null,
  (text, other) =>
    other.issuers.length > 0 && text.issuers.length === 0 ? [2, "does not say whose communiqué it passes on, the other does"] : null,
];

/** What makes a text derive from another one by how much either has of its own. */
function byWhatIsTold({ covered, contained }: Measures, side: keyof Sides): Told {
  const other = side === "left" ? "right" : "left";
  if (contained[side] >= NEARLY_ALL && contained[other] <= HALF) return [3, "has next to nothing of its own, the other twice as much"];
  return covered[side] >= covered[other] + MORE ? [FOR_LESS, "has less of its own than the other"] : null;
}

/** For texts of which one may have been made of the other; copies of one communiqué may both be made of a third. */
export function directionOf(left: ComparedText<Gist>, right: ComparedText<Gist>, relation: Relation, measures: Measures): Direction {
  if (!MADE_OF_ANOTHER.has(relation)) return { derived: null, because: [] };
  const because = [
    ...reasonsBeforehand(left, right),
    ...reasonOf("left", byWhatIsTold(measures, "left")),
    ...reasonOf("right", byWhatIsTold(measures, "right")),
  ];
  const sum = leaning(because);
  return { derived: sum >= ENOUGH ? "left" : sum <= -ENOUGH ? "right" : null, because };
}

/** Whether it could be told which of two texts in two languages is the translation: how much either leaves out does not decide it alone. */
export function canBeDecided(left: ComparedText<Gist>, right: ComparedText<Gist>): boolean {
  return Math.abs(leaning(reasonsBeforehand(left, right))) >= ENOUGH - FOR_LESS;
}

function reasonsBeforehand(left: ComparedText<Gist>, right: ComparedText<Gist>): Reason[] {
  return BEFOREHAND.flatMap((find) => [...reasonOf("left", find(left, right)), ...reasonOf("right", find(right, left))]);
}

function reasonOf(derived: Reason["derived"], told: Told): Reason[] {
  return told === null ? [] : [{ derived, points: told[0], text: told[1] }];
}

/** Points for the left text's deriving from the right one; below nothing, for the other direction. */
function leaning(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { derived, points }) => total + (derived === "left" ? points : -points), 0);
}

/** Only days that both are known to have can be told apart: 2025-09 is not before 2025-09-18. */
function isLater(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one.startsWith(other) || other.startsWith(one)) return false;
  return one > other;
}
