import type { Layout, Range } from "../layout.ts";
import type { PageElement } from "../page.ts";
import { isHeading, isLinked, isSentence } from "./block-weight.ts";
import type { GroupKind } from "./groups.ts";
import type { Zone } from "./zones.ts";

export interface Around {
  readonly layout: Layout;
  readonly weights: readonly number[];
  readonly zones: readonly Zone[];
  readonly groups: readonly (GroupKind | null)[];
  readonly title: number | null;
  readonly holder: PageElement;
  readonly within: Range;
}

const STRANGERS = 3;

/** The blocks of the holder, with a lead between the headline and it, and with parts like it that follow. */
export function gather(around: Around): Range {
  const own = around.layout.ranges.get(around.holder) ?? { from: 0, to: 0 };
  const from = Math.max(around.within.from, leadFrom(around, own.from));
  return { from, to: Math.min(around.within.to, followingTo(around, own.to)) };
}

/** Backwards to the headline, unless more than a few lines of other things stand between. */
function leadFrom({ layout, zones, groups, title }: Around, start: number): number {
  if (title === null || title >= start) return start;
  let [from, strange] = [start, 0];
  for (let place = start - 1; place > title; place--) {
    const block = layout.blocks[place];
    if (block === undefined || zones[place] !== null) continue;
    if (groups[place] || isLinked(block)) strange++;
    else if (isSentence(block)) from = place;
    if (strange >= STRANGERS) break;
  }
  return from;
}

/** Parts of the same tag and class directly behind: an article that an advertisement divides. */
function followingTo({ layout, holder, zones }: Around, end: number): number {
  let to = end;
  const siblings = (holder.parent?.children ?? []).filter((child) => typeof child === "object");
  for (const sibling of siblings.slice(siblings.indexOf(holder) + 1)) {
    const range = layout.ranges.get(sibling);
    if (range === undefined || range.to === range.from) continue;
    const isLike = sibling.tag === holder.tag && (sibling.attributes.class ?? "") === (holder.attributes.class ?? "");
    const blocks = layout.blocks.slice(range.from, range.to);
    if (isLike && blocks.some(isSentence) && !blocks.every(isLinked)) to = range.to;
    else if (zones[range.from] === null && blocks.some(isHeading)) break;
  }
  return to;
}
