import type { LinkedNode } from "../facts/json-ld.ts";
import { type Block, type Layout, layOut } from "../layout.ts";
import { parsePage } from "../parse-page.ts";
import { bareText } from "../tidy-text.ts";
import { blockWeight } from "./block-weight.ts";
import type { Body } from "./find-body.ts";

/** A body shorter than this in JSON-LD is a summary. */
const LEAST_TOLD = 120;
const LEAST_BLOCK = 12;
/** In hundredths of what JSON-LD tells. */
const SEEN_WHOLE = 85;
const SEEN_HARDLY = 60;

/** A body as JSON-LD tells it, and what the page shows of it. */
export function withTold(layout: Layout, body: Body, articles: readonly LinkedNode[]): Body {
  const told = articles.map(({ articleBody }) => articleBody).find((text) => typeof text === "string");
  const blocks = typeof told === "string" ? blocksOf(told) : [];
  const whole = squeezed(blocks.map(({ text }) => text).join(" "));
  if (whole.length < LEAST_TOLD) return body;
  const isTold = (block: Block): boolean => {
    const own = squeezed(block.text);
    return own.length >= LEAST_BLOCK && whole.includes(own);
  };
  const places = layout.blocks
    .keys()
    .filter((place) => body.zones[place] !== "hidden")
    .toArray();
  const matched = places.filter((place) => isTold(layout.blocks[place] as Block));
  const texts = new Set(matched.map((place) => squeezed(layout.blocks[place]?.text ?? "")));
  const seen = texts.values().reduce((sum, text) => sum + text.length, 0);
  if (seen * 100 >= whole.length * SEEN_WHOLE) return shown(layout, body, isTold, matched);
  const isBeginning = weigh(body.blocks.filter(isTold)) * 100 >= body.weight * SEEN_WHOLE;
  const isOther = seen * 100 < whole.length * SEEN_HARDLY && whole.length * 2 > body.weight * 3;
  return isBeginning || isOther ? supplied(body, blocks) : body;
}

/** Text with or without tags, as blocks. */
function blocksOf(told: string): readonly Block[] {
  const isMarkup = /<(?:p|br|div|span|strong|a|li)\b/i.test(told);
  return layOut(parsePage(isMarkup ? told : told.replaceAll("<", "&lt;").replace(/\s*\n\s*/g, "<br><br>"))).blocks;
}

function weigh(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockWeight(block), 0);
}

function squeezed(text: string): string {
  return bareText(text).replaceAll(" ", "");
}

/** The page shows it all: what stands before it or behind it is not of it, nor are sentences in its midst that it lacks. */
function shown(layout: Layout, body: Body, isTold: (block: Block) => boolean, matched: readonly number[]): Body {
  const own = body.blocks.filter(isTold);
  // It tells less than half of what the page shows: it was cut.
  if (own.length > 0 && weigh(own) * 2 < body.weight) return body;
  if (own.length === 0) {
    const blocks = matched.map((place) => layout.blocks[place]).filter((block) => block !== undefined);
    return { ...body, blocks, weight: weigh(blocks), first: matched[0] ?? null, end: (matched.at(-1) ?? 0) + 1 };
  }
  const [first, last] = [own[0], own.at(-1)];
  const from = first === undefined ? 0 : body.blocks.indexOf(first);
  const to = last === undefined ? 0 : body.blocks.lastIndexOf(last);
  const blocks = body.blocks.filter(
    (block, place) => isTold(block) || (place > from && place < to && blockWeight(block) * 2 < block.letters),
  );
  return { ...body, blocks, weight: weigh(blocks) };
}

/** The page shows hardly any of it, or nothing but its beginning: scripts draw it, or subscribers alone see it. */
function supplied(body: Body, blocks: readonly Block[]): Body {
  return { ...body, blocks, weight: blocks.reduce((sum, { letters }) => sum + letters, 0), teasers: 0 };
}
