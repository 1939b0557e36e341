import { textOf } from "../page.ts";
import { parsePage } from "../parse-page.ts";
import { tidyLine } from "../tidy-text.ts";

/** A value of a page's metadata as a reader would see it: entities and tags in it are sites' mistakes. Null when nothing is left. */
export function plainOf(value: string): string | null {
  const text = /&(?:#\w+|\w+);|<\/?[a-z]/i.test(value) ? textOf(parsePage(value).root) : value;
  const tidy = tidyLine(text);
  return tidy === "" ? null : tidy;
}
