import type { PageElement } from "../../page.ts";
import { isLinked } from "../block-weight.ts";
import { sumsOf } from "../sums.ts";
import { type Chosen, type Drop, placesOf } from "./drop.ts";

const NAVIGATION_LINKS = 3;
/** In hundredths of the text. */
const MOST_TAIL = 15;
/** An address, or a line of rights. */
const NO_PROSE = /^(?:(?:https?:\/\/|www\.)\S+|[©Ⓒ].{0,120}|\([cC]\) .{0,120})$/u;

const ODD = new Set(["div", "section", "span", "small", "center"]);

/** Behind the last sentence: addresses, whose rights they are, menus, and parts with a class that nothing else in the article has. */
export const ending: Drop = (chosen, dropped) => {
  const kept = placesOf(chosen.range).filter((place) => !dropped.has(place));
  for (let place = kept.pop(); place !== undefined && NO_PROSE.test(chosen.layout.blocks[place]?.text ?? ""); place = kept.pop())
    dropped.add(place);
  cutTail(chosen, dropped);
  cutOddParts(chosen, dropped);
};

/** Menus in a line at the end of a page, and what little stands below them. */
function cutTail({ layout, range, weights }: Chosen, dropped: Set<number>): void {
  const weigh = sumsOf(weights.map((weight, place) => (dropped.has(place) ? 0 : weight)));
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (block === undefined || !isLinked(block) || block.links < NAVIGATION_LINKS) continue;
    if (weigh({ from: place, to: range.to }) * 100 > weigh(range) * MOST_TAIL) continue;
    for (let below = place; below < range.to; below++) dropped.add(below);
    return;
  }
}

/** Parts at the end that have a class of their own and little text: about the author, the outlet, the reader. */
function cutOddParts({ layout, range, holder, weights }: Chosen, dropped: Set<number>): void {
  const left = (places: readonly number[]): number[] => places.filter((place) => !dropped.has(place));
  const weigh = (places: readonly number[]): number => places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  const parts = holder.children
    .filter((child) => typeof child === "object")
    .map((part) => ({ part, places: left(placesOf(layout.ranges.get(part) ?? { from: 0, to: 0 })) }))
    .filter(({ places }) => places.length > 0);
  const whole = weigh(left(placesOf(range)));
  for (const { part, places } of parts.toReversed()) {
    const isLast = left(placesOf(range)).at(-1) === places.at(-1);
    const isAlone = parts.filter(({ part: other }) => signatureOf(other) === signatureOf(part)).length === 1;
    const isOdd = ODD.has(part.tag) && part.attributes.class !== undefined && isAlone;
    if (!isLast || !isOdd || weigh(places) * 4 > whole) return;
    for (const place of places) dropped.add(place);
  }
}

function signatureOf({ tag, attributes }: PageElement): string {
  return `${tag} ${attributes.class ?? ""}`;
}
