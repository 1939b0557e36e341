import { boundsOf } from "../text/calendar.ts";
import type { IsoDate, LanguageTag } from "../types/vocabulary.ts";
import type { Measures, Sides } from "./measure.ts";
import type { Gist, Passage } from "./passage.ts";

/** How two texts stand to each other. */
export type Relation = "same-text" | "near-copy" | "shortened" | "translation" | "parallel" | "one-source" | "own-words";

/** A text that is compared, with what is known of where it comes from. */
export interface ComparedText<P extends Gist = Passage> {
  readonly passages: readonly P[];
  readonly textHash: string;
  /** Texts that the register joined as copies have one leader. */
  readonly leader: string;
  readonly language: LanguageTag | null;
  readonly published: IsoDate | null;
  readonly machine: boolean;
  /** From which language a machine translated it, where that shows. */
  readonly from: LanguageTag | null;
  /** Whose communiqués and dispatches it passes on, under names that mean the same in every text. */
  readonly issuers: readonly string[];
  /** Folded words by which others would call its outlet; empty where it is not known. */
  readonly outlet: string;
  /** Whether the folded words of another text's outlet stand in it. */
  readonly says: (outlet: string) => boolean;
}

/** The register's own bounds for a copy: about three of eight shingles in common, of what returns after days most of them. */
const COPIED = 375;
const COPIED_LATER = 690;
const SOON = 3;
/** So much of a shortened copy stands in the whole text. */
const TAKEN_OVER = 600;
/** Of a whole text, so much stands in a copy that leaves little out. */
const MUCH = 500;
/** In a translation next to nothing is without a counterpart … */
const COMPLETE = 900;
const SURELY = 600;
/** … there is more in common than two texts of one subject have … */
const DENSE = 200;
/** … passages follow each other one by one, each as long as in the other text … */
const EVEN = 200;
const ONE_BY_ONE = 600;
/** … and what the one says the other says. Two accounts of one day agree in three of five values, a translation in nine of ten. */
const AGREED = 800;
const FEWEST_VALUES = 3;
/** Two accounts of one engagement have its persons, its day and its place in common: of them it is sure only from here on. */
const SURELY_AGREED = 900;
/** Texts that agree in fewer values tell of different things in the same terms. */
const HALF_AGREED = 500;
/** A machine keeps the words of its source. */
const MACHINE_DENSE = 400;
/** Lengths that go together so closely are no chance. */
const VERY_EVEN = 80;
const MANY = 5;
/** Of shorter texts nothing can be told. */
const FEWEST = 4;

/** What the measures say of two texts, before it is asked which of them was first. */
export function relationOf(left: ComparedText<Gist>, right: ComparedText<Gist>, measures: Measures): Relation {
  if (left.textHash === right.textHash) return "same-text";
  const { contained } = measures;
  const [least, most] = [Math.min(contained.left, contained.right), Math.max(contained.left, contained.right)];
  const soon = daysBetween(left.published, right.published) <= SOON;
  if (most >= (soon ? TAKEN_OVER : COPIED_LATER) && least < MUCH) return "shortened";
  if (left.leader === right.leader || least >= (soon ? COPIED : COPIED_LATER)) return "near-copy";
  const whole = isWhole(left, measures, "left") && isWhole(right, measures, "right");
  const across = left.language !== right.language;
  if (across && whole && isTranslation(left, right, measures)) return "translation";
  const oneIssuer = left.issuers.some((issuer) => right.issuers.includes(issuer));
  const alike = whole && !measures.differing && measures.agreed >= HALF_AGREED;
  if (oneIssuer || (alike && !across && (left.machine || right.machine))) return "one-source";
  return alike && Math.min(measures.sure.left, measures.sure.right) >= COMPLETE ? "parallel" : "own-words";
}

/** Whether nearly all of a text surely stands in the other one too. */
function isWhole({ passages }: ComparedText<Gist>, { covered, sure, density }: Measures, side: keyof Sides): boolean {
  return passages.length >= FEWEST && covered[side] >= COMPLETE && sure[side] >= SURELY && density >= DENSE;
}

/** A machine mistakes names and dates: where it shows that it was one, values may differ. */
function isTranslation(
  left: ComparedText<Gist>,
  right: ComparedText<Gist>,
  { uneven, oneByOne, agreed, values, differing, density }: Measures,
): boolean {
  if (uneven > EVEN || oneByOne < ONE_BY_ONE) return false;
  const machine = isMachineOf(left, right) || isMachineOf(right, left);
  if (machine && agreed >= HALF_AGREED && density >= MACHINE_DENSE) return true;
  if (uneven <= VERY_EVEN && Math.min(left.passages.length, right.passages.length) >= MANY) return true;
  return values >= FEWEST_VALUES && agreed >= AGREED && !differing;
}

/** Whether a translation is sure enough for two texts of one story to count as one. */
export function isSureTranslation(left: ComparedText<Gist>, right: ComparedText<Gist>, { agreed }: Measures): boolean {
  return agreed >= SURELY_AGREED || isMachineOf(left, right) || isMachineOf(right, left);
}

function isMachineOf({ machine, from }: ComparedText<Gist>, { language }: ComparedText<Gist>): boolean {
  return machine && (from === null || from === language);
}

/** Days that surely lie between two publications; none where one is not known. */
function daysBetween(one: IsoDate | null, other: IsoDate | null): number {
  const [a, b] = [one && boundsOf(one), other && boundsOf(other)];
  return a && b ? Math.max(a.first - b.last, b.first - a.last, 0) : 0;
}
