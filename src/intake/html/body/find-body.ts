import type { Block, Layout, Range } from "../layout.ts";
import type { PageElement } from "../page.ts";
import { blockWeight, isHeading, isSentence } from "./block-weight.ts";
import { chooseHolder } from "./choose-holder.ts";
import { gather } from "./gather.ts";
import { type GroupKind, groupsOf } from "./groups.ts";
import { prune } from "./prune/prune.ts";
import { sumsOf } from "./sums.ts";
import { titlePlace } from "./title-place.ts";
import { worthOf } from "./worth.ts";
import { type Belief, type Zone, zonesOf } from "./zones.ts";

/** What was found of a page's article. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Running text in them, in letters. */
  readonly weight: number;
  /** How much of it stands in rows of teasers. */
  readonly teasers: number;
  /** Places of the headline and of the first block of the body among the page's. */
  readonly title: number | null;
  readonly first: number | null;
  /** The place behind the body's last block. */
  readonly end: number | null;
  readonly zones: readonly Zone[];
}

/** From believing all that the markup says to believing little of it. */
const BELIEFS: readonly Belief[] = [
  { names: true, hiding: true },
  { names: false, hiding: true },
  { names: false, hiding: false },
];
const ENOUGH = 140;
/** Doubting the markup must bring so many times more text. */
const MORE = 3;

/** The article's body among the blocks of a page. `titles`: what the page's head says its title is. */
export function findBody(layout: Layout, titles: readonly string[]): Body {
  const weights = layout.blocks.map(blockWeight);
  const groups = groupsOf(layout);
  let found: Body | null = null;
  for (const belief of BELIEFS) {
    const next = findBelieving(belief, { layout, weights, groups, titles });
    if (found === null || next.weight > found.weight * MORE) found = next;
    if (found.weight >= ENOUGH) break;
  }
  return found ?? { blocks: [], weight: 0, teasers: 0, title: null, first: null, end: null, zones: [] };
}

interface Sight {
  readonly layout: Layout;
  readonly weights: readonly number[];
  readonly groups: readonly (GroupKind | null)[];
  readonly titles: readonly string[];
}

function findBelieving(belief: Belief, { layout, weights, groups, titles }: Sight): Body {
  const { blocks } = layout;
  const zones = zonesOf(layout, weights, belief);
  const title = titlePlace(blocks, zones, titles);
  const worth = worthOf({ blocks, weights, zones, groups, title });
  const within = homeOf(layout, worth, title);
  const holder = chooseHolder({ layout, worth, zones }, within);
  if (holder === null) return { blocks: [], weight: 0, teasers: 0, title, first: null, end: null, zones };
  const range = gather({ layout, weights, zones, groups, title, holder, within });
  const places = prune({ layout, weights, zones, groups, holder, range, title, titles });
  const sum = (among: readonly number[]): number => among.reduce((all, place) => all + (weights[place] ?? 0), 0);
  return {
    blocks: places.map((place) => blocks[place]).filter((block) => block !== undefined),
    weight: sum(places),
    teasers: sum(places.filter((place) => groups[place] === "teaser")),
    title,
    first: places[0] ?? null,
    end: places.length === 0 ? null : (places.at(-1) ?? 0) + 1,
    zones,
  };
}

const HOME_LETTERS = 150;
const HOME_SENTENCES = 2;

/**
 * Where the headline is at home: the article of several on one page in which it stands, else the smallest part of the page that has
 * some of the text under it, unless most stands elsewhere; else the whole page.
 */
function homeOf(layout: Layout, worth: readonly number[], title: number | null): Range {
  const whole = { from: 0, to: layout.blocks.length };
  const headline = title === null ? undefined : layout.blocks[title];
  if (title === null || headline === undefined) return whole;
  const sum = sumsOf(worth);
  const sentences = sumsOf(layout.blocks.map((block, place) => ((worth[place] ?? 0) > 0 && isSentence(block) ? 1 : 0)));
  const after = sum({ from: title, to: whole.to });
  for (let above: PageElement | null = headline.element; above !== null; above = above.parent) {
    const range = layout.ranges.get(above);
    if (range === undefined) continue;
    const own = { from: Math.max(title, range.from), to: range.to };
    if (sum(own) < HOME_LETTERS) continue;
    if (above.tag === "article" || hasEquals(layout, above, headline.element.tag)) return range;
    if (sentences(own) >= HOME_SENTENCES && (after - sum(own)) * 2 < sum(own) * 3) return range;
  }
  return whole;
}

/** Whether elements of the same tag and class beside it have a heading of the same rank: articles in a row. */
function hasEquals(layout: Layout, element: PageElement, rank: string): boolean {
  const alike = (element.parent?.children ?? []).filter(
    (child) =>
      typeof child === "object" && child !== element && child.tag === element.tag && child.attributes.class === element.attributes.class,
  );
  return alike.some((child) => {
    const { from, to } = (typeof child === "object" ? layout.ranges.get(child) : undefined) ?? { from: 0, to: 0 };
    return layout.blocks.slice(from, to).some((block) => isHeading(block) && block.element.tag === rank);
  });
}
