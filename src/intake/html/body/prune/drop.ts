import type { Layout, Range } from "../../layout.ts";
import type { PageElement } from "../../page.ts";
import type { GroupKind } from "../groups.ts";
import type { Zone } from "../zones.ts";

/** What was chosen as the body, and what is known of the page's blocks. */
export interface Chosen {
  readonly layout: Layout;
  /** How much running text each block is, in letters. */
  readonly weights: readonly number[];
  readonly zones: readonly Zone[];
  readonly groups: readonly (GroupKind | null)[];
  readonly holder: PageElement;
  readonly range: Range;
  readonly title: number | null;
  /** What the page's head gives as titles. */
  readonly titles: readonly string[];
}

/** Adds to `dropped` the places of blocks that are not the article's. */
export type Drop = (chosen: Chosen, dropped: Set<number>) => void;

/** The places of a range. */
export function placesOf({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
}

/** Elements in which short lines belong to the text. */
export const IN_TEXT: ReadonlySet<string> = new Set(["li", "td", "th", "dt", "dd", "blockquote", "pre"]);
