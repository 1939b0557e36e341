import { isHeading, isLinked, isSentence } from "./block-weight.ts";
import type { GroupKind } from "./groups.ts";
import type { Block, Layout, Range } from "./layout.ts";
import { elementsOf, type PageElement } from "./page.ts";
import { sumsOf } from "./sums.ts";
import { bareText } from "./tidy-text.ts";
import type { Zone } from "./zones.ts";

const CAPTION_LETTERS = 220;
const CAPTION_IN_PARAGRAPH = 120;
const LABEL_LETTERS = 60;
const EDGE_LETTERS = 40;
const BEGINNING_LINES = 10;
const MOST_CAPTION_LINES = 2;
/** In hundredths of the text: where every paragraph has its picture, none is a caption. */
const MOST_CAPTIONS = 40;
const META_LETTERS = 90;
const NAVIGATION_LINKS = 3;
const MOST_TAIL = 15;
const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;
/** Elements in which short lines belong to the text. */
const IN_TEXT = new Set(["li", "td", "th", "dt", "dd", "blockquote", "pre"]);
const BODY_LETTERS = 100;
const OWN_LETTERS = 150;
const REPEATED_LETTERS = 40;
const CONTROLS = new Set(["form", "input", "button", "select", "textarea"]);

export interface Chosen {
  readonly layout: Layout;
  readonly weights: readonly number[];
  readonly zones: readonly Zone[];
  readonly groups: readonly (GroupKind | null)[];
  readonly holder: PageElement;
  readonly range: Range;
  readonly title: number | null;
  /** What the page's head gives as titles. */
  readonly titles: readonly string[];
}

/** Which of the chosen blocks are the article's: without what stands in its midst or at its edges and is not of it. */
export function prune(chosen: Chosen): number[] {
  const dropped = new Set<number>();
  for (const drop of [
    outside,
    linkedBlocks,
    controls,
    captions,
    groupsBeside,
    titles,
    repeated,
    labels,
    beginning,
    ending,
    hangingHeadings,
  ])
    drop(chosen, dropped);
  return placesOf(chosen.range).filter((place) => !dropped.has(place));
}

type Drop = (chosen: Chosen, dropped: Set<number>) => void;

function placesOf({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
}

/** What stands in other zones or above the headline, and what lies between the lead and the rest. */
const outside: Drop = ({ layout, weights, zones, range, holder, title }, dropped) => {
  const own = layout.ranges.get(holder)?.from ?? range.from;
  const weigh = sumsOf(weights);
  const begins = title !== null && weigh({ from: Math.min(title, range.to), to: range.to }) >= BODY_LETTERS ? title : range.from;
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (zones[place] !== null || place < begins || (place < own && block !== undefined && !isSentence(block))) dropped.add(place);
  }
};

/** Lists of other articles, and the tail of tags; with them lines of nothing but a time, a number or a mark. */
const linkedBlocks: Drop = ({ layout, range }, dropped) => {
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (block === undefined) continue;
    const isTime = block.timed * 2 > block.letters && !isSentence(block);
    const isWordless = !/\p{L}/u.test(block.text) && !IN_TEXT.has(block.element.tag) && !block.continues;
    if (isLinked(block) || isTime || isWordless) dropped.add(place);
  }
};

/** A small part with fields to fill in or buttons to press asks something of the reader. */
const controls: Drop = (chosen, dropped) => {
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

/** The line or two under a picture: alone with it in one element. */
const captions: Drop = (chosen, dropped) => {
  const { layout, range } = chosen;
  const whole = placesOf(range).reduce((sum, place) => sum + (layout.blocks[place]?.letters ?? 0), 0);
  const found = new Set<number>();
  for (const { element, at } of layout.pictures) {
    if (at < range.from || at > range.to) continue;
    const wrapper = wrapperOf(element, chosen);
    const places = placesOf((wrapper === null ? undefined : layout.ranges.get(wrapper)) ?? { from: 0, to: 0 });
    const blocks = places.map((place) => layout.blocks[place]).filter((block) => block !== undefined);
    const letters = blocks.reduce((sum, block) => sum + block.letters, 0);
    const isShort =
      letters <= (wrapper?.tag === "p" ? CAPTION_IN_PARAGRAPH : CAPTION_LETTERS) && letters * (blocks.length > 1 ? 4 : 1) <= whole;
    if (isShort && !(wrapper?.tag === "p" && blocks.some(isSentence))) for (const place of places) found.add(place);
  }
  const inAll = [...found].reduce((sum, place) => sum + (layout.blocks[place]?.letters ?? 0), 0);
  if (inAll * 100 <= whole * MOST_CAPTIONS) for (const place of found) dropped.add(place);
};

/** The largest element around a picture, within the holder, that has no more than two lines of text. */
function wrapperOf(picture: PageElement, { layout, holder }: Chosen): PageElement | null {
  let wrapper: PageElement | null = null;
  for (let above = picture.parent; above !== null && above !== holder; above = above.parent) {
    const held = layout.ranges.get(above);
    if (held === undefined || held.to - held.from > MOST_CAPTION_LINES) break;
    wrapper = above;
  }
  return wrapper;
}

/** Rows of teasers beside the article's own text, and what readers say below it. */
const groupsBeside: Drop = (chosen, dropped) => {
  const { groups, range, weights } = chosen;
  const places = placesOf(range).filter((place) => !dropped.has(place));
  const own = places.reduce((sum, place) => sum + (groups[place] ? 0 : (weights[place] ?? 0)), 0);
  const firstOwn = places.find((place) => !groups[place] && (weights[place] ?? 0) > 0);
  for (const place of places) {
    if (groups[place] === "teaser" && own >= 100) dropped.add(place);
    if (groups[place] === "turn" && own >= OWN_LETTERS && firstOwn !== undefined && place > firstOwn) dropped.add(place);
  }
};

const titles: Drop = ({ layout, range, title, titles: said }, dropped) => {
  if (title !== null) dropped.add(title);
  const own = title === null ? "" : bareText(layout.blocks[title]?.text ?? "");
  const wanted = new Set([own, ...said.map(bareText)]);
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (block !== undefined && block.letters < 300 && wanted.has(bareText(block.text))) dropped.add(place);
    if (block?.element.tag === "h1") dropped.add(place);
  }
};

/** The same text in two places: paragraphs in a row for wide and for narrow screens, or one drawn out of the text as a quotation. */
const repeated: Drop = ({ layout, range }, dropped) => {
  const { blocks } = layout;
  const places = placesOf(range).filter((place) => !dropped.has(place) && (blocks[place]?.letters ?? 0) >= REPEATED_LETTERS);
  const firsts = new Map<string, number>();
  const originals = places.map((place, index) => {
    const text = blocks[place]?.text ?? "";
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    return first;
  });
  for (const [index, place] of places.entries()) {
    const first = originals[index];
    if (first === undefined) continue;
    const isRow = originals[index - 1] === first - 1 || originals[index + 1] === first + 1;
    if (isRow || isQuoted(blocks[place]) !== isQuoted(blocks[places[first] ?? 0])) dropped.add(place);
  }
};

function isQuoted(block: Block | undefined): boolean {
  for (let above = block?.element ?? null; above !== null; above = above.parent)
    if (above.tag === "blockquote" || above.tag === "q") return true;
  return false;
}

/** "Read also:" before a list that went. */
const labels: Drop = ({ layout, range }, dropped) => {
  for (const place of placesOf(range).reverse()) {
    const block = layout.blocks[place];
    const next = layout.blocks[place + 1];
    if (block === undefined || next === undefined || dropped.has(place) || !dropped.has(place + 1) || !isLinked(next)) continue;
    const isLabel = /[:：]$/.test(block.text) || isHeading(block) || (next.element.tag === "li" && block.element.tag !== "li");
    if (block.letters <= LABEL_LETTERS && isLabel && !/[.!?؟۔]$/.test(block.text)) dropped.add(place);
  }
};

/** Short lines between the headline and the first sentence, or between a lead and the next: who, when, how often read, where to share. */
const beginning: Drop = ({ layout, range, weights }, dropped) => {
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

/** Behind the last sentence: addresses, whose rights they are, and parts with a class that nothing else in the article has. */
const ending: Drop = (chosen, dropped) => {
  const { layout, range, holder, weights } = chosen;
  const kept = placesOf(range).filter((place) => !dropped.has(place));
  for (let place = kept.pop(); place !== undefined && NO_PROSE.test(layout.blocks[place]?.text ?? ""); place = kept.pop())
    dropped.add(place);
  cutTail(chosen, dropped);
  const signatures = new Map<string, number>();
  const parts = holder.children.filter((child) => typeof child === "object");
  const keptOf = (part: PageElement): number[] =>
    placesOf(layout.ranges.get(part) ?? { from: 0, to: 0 }).filter((place) => !dropped.has(place));
  const filled = parts.filter((part) => keptOf(part).length > 0);
  for (const part of filled) signatures.set(signatureOf(part), (signatures.get(signatureOf(part)) ?? 0) + 1);
  const weigh = (places: readonly number[]): number => places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  const whole = weigh(placesOf(range).filter((place) => !dropped.has(place)));
  for (const part of filled.reverse()) {
    const places = keptOf(part);
    const isLast = !placesOf(range).some((place) => place > (places.at(-1) ?? 0) && !dropped.has(place));
    const isOdd = ODD.has(part.tag) && part.attributes.class !== undefined && signatures.get(signatureOf(part)) === 1;
    if (!isLast || !isOdd || weigh(places) * 4 > whole) break;
    for (const place of places) dropped.add(place);
  }
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

/** An address, or a line of rights. */
const NO_PROSE = /^(?:(?:https?:\/\/|www\.)\S+|[©Ⓒ].{0,120}|\([cC]\) .{0,120})$/u;
const ODD = new Set(["div", "section", "span", "small", "center"]);

function signatureOf({ tag, attributes }: PageElement): string {
  return `${tag} ${attributes.class ?? ""}`;
}

/** A heading over nothing. */
const hangingHeadings: Drop = ({ layout, range }, dropped) => {
  let kept = false;
  for (const place of placesOf(range).reverse()) {
    const block = layout.blocks[place];
    if (block === undefined || dropped.has(place)) continue;
    if (!isHeading(block)) kept = true;
    else if (!kept) dropped.add(place);
  }
};
