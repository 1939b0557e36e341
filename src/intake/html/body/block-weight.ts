import type { Block } from "../layout.ts";

const HEADING = /^h[1-6]$/;
const ENDED = /[.!?؟۔…;:]["'»”’)\]]*$/;
const LONG = 120;
const SHORT = 40;

export function isHeading({ element }: Block): boolean {
  return HEADING.test(element.tag);
}

/** Whether most of it leads elsewhere. */
export function isLinked({ letters, linked }: Block): boolean {
  return linked * 2 > letters;
}

/** Whether it reads as running text: it ends as sentences end, or is as long as one. */
export function isSentence({ text, letters }: Block): boolean {
  return letters >= LONG || (letters >= SHORT / 2 && ENDED.test(text));
}

/** How much running text a block is, in letters: none in headings and links, little in lines that are no sentences. */
export function blockWeight(block: Block): number {
  if (isHeading(block) || isLinked(block)) return 0;
  const own = block.letters - block.linked;
  if (isSentence(block)) return own;
  return Math.trunc(own / (block.letters >= SHORT ? 2 : 4));
}
