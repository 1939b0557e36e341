import type { Block } from "../layout.ts";
import type { PageElement } from "../page.ts";

const LINES = new Set(["li", "dd", "dt", "td", "th"]);
const LISTS = new Set(["ul", "ol", "dl", "table"]);

/** Blocks as one text: items of a list and cells of a table each a line, an empty line between all others. */
export function bodyText(blocks: readonly Block[]): string {
  let text = "";
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null) text += block.continues || areLines(before, block) ? "\n" : "\n\n";
    text += block.text;
    before = block;
  }
  return text;
}

function areLines(one: Block, other: Block): boolean {
  if (one.element === other.element) return false;
  const list = listOf(one.element);
  return list !== null && list === listOf(other.element);
}

/** The list or table of which an element is a line, or stands in one. */
function listOf(element: PageElement): PageElement | null {
  let line: PageElement | null = element;
  if (line.tag === "p" && line.parent !== null && LINES.has(line.parent.tag)) line = line.parent;
  if (!LINES.has(line.tag)) return null;
  for (let above = line.parent; above !== null; above = above.parent) if (LISTS.has(above.tag)) return above;
  return null;
}
