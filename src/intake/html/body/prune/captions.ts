import type { PageElement } from "../../page.ts";
import { isSentence } from "../block-weight.ts";
import { type Chosen, type Drop, placesOf } from "./drop.ts";

const CAPTION_LETTERS = 220;
const CAPTION_IN_PARAGRAPH = 120;
const MOST_CAPTION_LINES = 2;
/** In hundredths of the text: where every paragraph has its picture, none is a caption. */
const MOST_CAPTIONS = 40;

/** The line or two under a picture: alone with it in one element. */
export const captions: Drop = (chosen, dropped) => {
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
