import type { Names } from "../names/names.ts";
import { align, type Link, MOST_STEPS } from "./align.ts";
import { type Direction, directionOf } from "./direction.ts";
import { type Measures, measure, type Sides } from "./measure.ts";
import type { Gist, Value } from "./passage.ts";
import { type ComparedText, type Relation, relationOf } from "./relation.ts";
import { agrees, type ValuesApart, valuesApart } from "./values-apart.ts";

/** How two texts stand to each other, and which of their passages tell the same. */
export interface Related<V extends Value = Value> {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly measures: Measures;
  readonly links: readonly (Link & { readonly apart: readonly ValuesApart<V>[] })[];
}

/**
 * Null for texts that are too long to be laid beside each other.
 * @param contained of texts in one language, the runs of words of each that stand in the other
 */
export function relate<V extends Value>(
  left: ComparedText<Gist<V>>,
  right: ComparedText<Gist<V>>,
  contained: Sides,
  compare: Names["compare"],
): Related<V> | null {
  const [ours, theirs] = [left.passages, right.passages];
  if (ours.length * theirs.length > MOST_STEPS) return null;
  const links = align(ours, theirs).map((link) => ({ ...link, apart: valuesApart(link, ours, theirs, compare) }));
  const measures = measure({
    left: ours,
    right: theirs,
    links,
    contained,
    agrees: (passage, value) => agrees(passage, value, compare),
  });
  const relation = relationOf(left, right, measures);
  return { relation, direction: directionOf(left, right, relation, measures), measures, links };
}
