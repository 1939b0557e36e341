import type { Block } from "../layout.ts";
import { bareText } from "../tidy-text.ts";
import { isHeading } from "./block-weight.ts";
import type { Zone } from "./zones.ts";

const LEAST_LETTERS = 12;
const MOST_LETTERS = 300;
const NAMED =
  /(?:^|[\s_-])(?:main|page|post|entry|article|news|haber|detail|detay)?[_-]?(?:title|titre|titulo|titolo|titel|headline|baslik|heading)(?:$|[\s_-])/i;

/** A line that its microdata or its class calls a title, where sites have no headings. */
function isNamedTitle({ element, letters, linked }: Block): boolean {
  if (element.attributes.itemprop === "headline") return true;
  return linked === 0 && letters >= LEAST_LETTERS && letters <= MOST_LETTERS && NAMED.test(element.attributes.class ?? "");
}

/**
 * The block that is the article's headline: the one that says what the page's head says, else its highest heading.
 * `titles`: what the head says, with or without the outlet's name behind. Null where there is none.
 */
export function titlePlace(blocks: readonly Block[], zones: readonly Zone[], titles: readonly string[]): number | null {
  const wanted = titles.map(bareText).filter((title) => title.length >= LEAST_LETTERS);
  const said = (block: Block): boolean => {
    if (block.letters > MOST_LETTERS) return false;
    const bare = bareText(block.text);
    return (
      bare.length >= LEAST_LETTERS && wanted.some((title) => title === bare || (title.includes(bare) && bare.length * 2 >= title.length))
    );
  };
  const places = blocks
    .keys()
    .filter((place) => zones[place] !== "comments" && zones[place] !== "hidden")
    .toArray();
  const inBlock = (test: (block: Block, place: number) => boolean): number | undefined =>
    places.find((place) => {
      const block = blocks[place];
      return block !== undefined && test(block, place);
    });
  return (
    inBlock((block) => block.element.tag === "h1" && said(block)) ??
    inBlock((block) => isHeading(block) && said(block)) ??
    inBlock((block, place) => zones[place] !== "furniture" && block.linked < block.letters && said(block)) ??
    inBlock((block) => block.element.tag === "h1" && block.linked < block.letters && block.letters >= LEAST_LETTERS) ??
    inBlock((block, place) => zones[place] !== "furniture" && isNamedTitle(block)) ??
    null
  );
}
