import { controls, groupsBeside, linkedBlocks, outside } from "./around.ts";
import { beginning } from "./beginning.ts";
import { captions } from "./captions.ts";
import { type Chosen, type Drop, placesOf } from "./drop.ts";
import { ending } from "./ending.ts";
import { hangingHeadings, labels } from "./headings.ts";
import { repeated, titles } from "./repeated.ts";

/** In this order: some go by what went before. */
const DROPS: readonly Drop[] = [
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
];

/** Which of the chosen blocks are the article's: without what stands in its midst or at its edges and is not of it. */
export function prune(chosen: Chosen): number[] {
  const dropped = new Set<number>();
  for (const drop of DROPS) drop(chosen, dropped);
  return placesOf(chosen.range).filter((place) => !dropped.has(place));
}
