import type { Block } from "../layout.ts";
import { isHeading, isLinked } from "./block-weight.ts";
import type { GroupKind } from "./groups.ts";
import type { Zone } from "./zones.ts";

const BEFORE_TITLE = 40;
const LEAST = 30;
const AFTER_BREAK = 60;
/** So many blocks in a row that are no running text end what the title began. */
const BREAK = 3;
const TEASER = 12;
const TURN = 25;

export interface Seen {
  readonly blocks: readonly Block[];
  readonly weights: readonly number[];
  readonly zones: readonly Zone[];
  readonly groups: readonly (GroupKind | null)[];
  readonly title: number | null;
}

/**
 * What each block counts in the choice of the body: its running text, less where it stands before the headline, behind what
 * breaks the text off, or in a row of teasers or comments.
 */
export function worthOf({ blocks, weights, zones, groups, title }: Seen): number[] {
  let nearness = title === null ? 100 : BEFORE_TITLE;
  let strange = 0;
  return blocks.map((block, place) => {
    if (place === title) {
      [nearness, strange] = [100, 0];
      return 0;
    }
    const weight = weights[place] ?? 0;
    if (zones[place] !== null || weight === 0) {
      if (zones[place] === "furniture" || isLinked(block) || (isHeading(block) && zones[place] === null)) strange++;
      return 0;
    }
    if (strange >= BREAK && (title === null || place > title)) nearness = Math.max(LEAST, Math.trunc((nearness * AFTER_BREAK) / 100));
    if (weight > 40) strange = 0;
    return Math.trunc((weight * nearness * groupShare(groups[place] ?? null)) / 10_000);
  });
}

function groupShare(kind: GroupKind | null): number {
  if (kind === null) return 100;
  return kind === "teaser" ? TEASER : TURN;
}
