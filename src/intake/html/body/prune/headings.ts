import { isHeading, isLinked } from "../block-weight.ts";
import { type Drop, placesOf } from "./drop.ts";

const LABEL_LETTERS = 60;

/** "Read also:" before a list that went. */
export const labels: Drop = ({ layout, range }, dropped) => {
  for (const place of placesOf(range).reverse()) {
    const block = layout.blocks[place];
    const next = layout.blocks[place + 1];
    if (block === undefined || next === undefined || dropped.has(place) || !dropped.has(place + 1) || !isLinked(next)) continue;
    const isLabel = /[:：]$/.test(block.text) || isHeading(block) || (next.element.tag === "li" && block.element.tag !== "li");
    if (block.letters <= LABEL_LETTERS && isLabel && !/[.!?؟۔]$/.test(block.text)) dropped.add(place);
  }
};

/** A heading over nothing. */
export const hangingHeadings: Drop = ({ layout, range }, dropped) => {
  let kept = false;
  for (const place of placesOf(range).reverse()) {
    const block = layout.blocks[place];
    if (block === undefined || dropped.has(place)) continue;
    if (!isHeading(block)) kept = true;
    else if (!kept) dropped.add(place);
  }
};
