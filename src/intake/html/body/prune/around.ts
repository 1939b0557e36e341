import { elementsOf, type PageElement } from "../../page.ts";
import { isLinked, isSentence } from "../block-weight.ts";
import { sumsOf } from "../sums.ts";
import { type Drop, IN_TEXT, placesOf } from "./drop.ts";

const CONTROLS = new Set(["form", "input", "button", "select", "textarea"]);
/** So much text under the headline, in letters, makes what stands above it no part of the article. */
const BODY_LETTERS = 100;
const OWN_LETTERS = 150;

/** What stands in other zones or above the headline, and what lies between the lead and the rest. */
export const outside: Drop = ({ layout, weights, zones, range, holder, title }, dropped) => {
  const own = layout.ranges.get(holder)?.from ?? range.from;
  const weigh = sumsOf(weights);
  const begins = title !== null && weigh({ from: Math.min(title, range.to), to: range.to }) >= BODY_LETTERS ? title : range.from;
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (zones[place] !== null || place < begins || (place < own && block !== undefined && !isSentence(block))) dropped.add(place);
  }
};

/** Lists of other articles, and the tail of tags; with them lines of nothing but a time, a number or a mark. */
export const linkedBlocks: Drop = ({ layout, range }, dropped) => {
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (block === undefined) continue;
    const isTime = block.timed * 2 > block.letters && !isSentence(block);
    const isWordless = !/\p{L}/u.test(block.text) && !IN_TEXT.has(block.element.tag) && !block.continues;
    if (isLinked(block) || isTime || isWordless) dropped.add(place);
  }
};

/** A small part with fields to fill in or buttons to press asks something of the reader. */
export const controls: Drop = (chosen, dropped) => {
  const { layout, holder } = chosen;
  const weigh = sumsOf(chosen.weights);
  const whole = weigh(chosen.range);
  for (const element of elementsOf(holder)) {
    if (!CONTROLS.has(element.tag) || element.attributes.type === "hidden") continue;
    let part: PageElement | null = null;
    for (let above = element.parent; above !== null && above !== holder; above = above.parent) {
      if (weigh(layout.ranges.get(above)) * 4 > whole) break;
      part = above;
    }
    const range = part === null ? undefined : layout.ranges.get(part);
    if (range !== undefined) for (const place of placesOf(range)) dropped.add(place);
  }
};

/** Rows of teasers beside the article's own text, and what readers say below it. */
export const groupsBeside: Drop = (chosen, dropped) => {
  const { groups, range, weights } = chosen;
  const places = placesOf(range).filter((place) => !dropped.has(place));
  const own = places.reduce((sum, place) => sum + (groups[place] ? 0 : (weights[place] ?? 0)), 0);
  const firstOwn = places.find((place) => !groups[place] && (weights[place] ?? 0) > 0);
  for (const place of places) {
    if (groups[place] === "teaser" && own >= 100) dropped.add(place);
    if (groups[place] === "turn" && own >= OWN_LETTERS && firstOwn !== undefined && place > firstOwn) dropped.add(place);
  }
};
