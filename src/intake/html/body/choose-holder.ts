import type { Layout, Range } from "../layout.ts";
import type { PageElement } from "../page.ts";
import { isHeading } from "./block-weight.ts";
import { namedKind } from "./markup-names.ts";
import { sumsOf } from "./sums.ts";
import type { Zone } from "./zones.ts";

const WITHIN_BLOCK = new Set(["p", "li", "dd", "dt", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]);
/** What a block counts for the elements around it, in hundredths, from the nearest that can hold several. */
const BY_DISTANCE = [100, 85, 72, 61, 52, 44, 37, 31, 26, 22];
const MOST_STEPS = 30;
const BODY_NAME = 130;
const BODY_MARK = 200;
const ARTICLE = 115;
const NOTHING = { letters: 0, linked: 0 };
/** How much is taken off an element that is nothing but links, in hundredths. */
const LINKED = 70;
const LEAST_UNLINKED = 30;

export interface Worthy {
  readonly layout: Layout;
  /** What each block counts. */
  readonly worth: readonly number[];
  readonly zones: readonly Zone[];
}

/** The element that holds most of the running text closest to it. Null where no block counts. */
export function chooseHolder({ layout, worth, zones }: Worthy, within: Range): PageElement | null {
  const scores = new Map<PageElement, number>();
  for (let place = within.from; place < within.to; place++) {
    const counts = worth[place] ?? 0;
    const block = layout.blocks[place];
    if (counts > 0 && block !== undefined) spread(scores, block.element, counts);
  }
  const text = layout.blocks.map((block, place) => (isHeading(block) || zones[place] !== null ? NOTHING : block));
  const [letters, linked] = [sumsOf(text.map((block) => block.letters)), sumsOf(text.map((block) => block.linked))];
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, range] of layout.ranges) {
    const held = scores.get(element);
    if (held === undefined || held * BODY_MARK <= most * 100) continue;
    const unlinked = Math.max(LEAST_UNLINKED, 100 - Math.trunc((LINKED * linked(range)) / (1 + letters(range))));
    const score = Math.trunc((held * trust(element) * unlinked) / 10_000);
    if (score > most) [best, most] = [element, score];
  }
  return best;
}

function spread(scores: Map<PageElement, number>, from: PageElement, counts: number): void {
  let distance = 0;
  let steps = 0;
  for (
    let above: PageElement | null = from;
    above !== null && distance < BY_DISTANCE.length && steps++ < MOST_STEPS;
    above = above.parent
  ) {
    const share = WITHIN_BLOCK.has(above.tag) ? 60 : BY_DISTANCE[distance++];
    scores.set(above, (scores.get(above) ?? 0) + counts * (share ?? 0));
  }
}

function trust(element: PageElement): number {
  if (element.attributes.itemprop === "articleBody") return BODY_MARK;
  if (namedKind(element) === "body") return BODY_NAME;
  return element.tag === "article" ? ARTICLE : 100;
}
