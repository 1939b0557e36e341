import type { Layout } from "../../layout.ts";
import { isHeading, isSentence } from "../block-weight.ts";
import { type Drop, IN_TEXT, placesOf } from "./drop.ts";

const EDGE_LETTERS = 40;
const BEGINNING_LINES = 10;
const META_LETTERS = 90;
const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;

/** Short lines between the headline and the first sentence, or between a lead and the next: who, when, how often read, where to share. */
export const beginning: Drop = ({ layout, range, weights }, dropped) => {
  const kept = placesOf(range).filter((place) => !dropped.has(place));
  const usual = usualTag(layout, weights, kept);
  let begun = false;
  for (const place of kept.slice(0, BEGINNING_LINES)) {
    const block = layout.blocks[place];
    if (block === undefined) continue;
    const isMeta = YEAR.test(block.text) && block.letters <= META_LETTERS && !isSentence(block);
    const isText = isSentence(block) || /[.!?؟]$/.test(block.text) || block.letters > EDGE_LETTERS || isHeading(block);
    if (isText && !isMeta) begun = true;
    else if (!begun || !(block.element.tag === usual || IN_TEXT.has(block.element.tag))) dropped.add(place);
  }
};

/** The element that most of the running text stands in. */
function usualTag(layout: Layout, weights: readonly number[], places: readonly number[]): string {
  const byTag = new Map<string, number>();
  for (const place of places) {
    const tag = layout.blocks[place]?.element.tag ?? "";
    byTag.set(tag, (byTag.get(tag) ?? 0) + (weights[place] ?? 0));
  }
  return [...byTag].reduce((one, other) => (other[1] > one[1] ? other : one), ["", 0])[0];
}
