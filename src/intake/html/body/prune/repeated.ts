import type { Block } from "../../layout.ts";
import { bareText } from "../../tidy-text.ts";
import { type Drop, placesOf } from "./drop.ts";

const REPEATED_LETTERS = 40;
const TITLE_LETTERS = 300;

/** The headline, wherever it comes again. */
export const titles: Drop = ({ layout, range, title, titles: said }, dropped) => {
  if (title !== null) dropped.add(title);
  const own = title === null ? "" : bareText(layout.blocks[title]?.text ?? "");
  const wanted = new Set([own, ...said.map(bareText)]);
  for (const place of placesOf(range)) {
    const block = layout.blocks[place];
    if (block !== undefined && block.letters < TITLE_LETTERS && wanted.has(bareText(block.text))) dropped.add(place);
    if (block?.element.tag === "h1") dropped.add(place);
  }
};

/** The same text in two places: paragraphs in a row for wide and for narrow screens, or one drawn out of the text as a quotation. */
export const repeated: Drop = ({ layout, range }, dropped) => {
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
