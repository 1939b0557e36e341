import type { Layout } from "../layout.ts";
import type { PageElement } from "../page.ts";

const WHOLE_PAGE = new Set(["body", "html", "#page"]);
const LINES_AROUND = 12;

/** Where an article lies: a block of it, and how many blocks it has with its headline. */
export interface Place {
  readonly anchor: PageElement | null;
  readonly size: number;
}

/** Whether what stands above or below an article is part of the same part of the page, not of a site's head or of other articles. */
export function isBesideArticle({ ranges }: Pick<Layout, "ranges">, element: PageElement, { anchor, size }: Place): boolean {
  const around = new Set<PageElement>();
  for (let above = anchor; above !== null; above = above.parent) around.add(above);
  for (let above: PageElement | null = element; above !== null; above = above.parent) {
    if (!around.has(above)) continue;
    const range = ranges.get(above) ?? { from: 0, to: 0 };
    return (!WHOLE_PAGE.has(above.tag) || anchor?.parent === above) && range.to - range.from <= size * 2 + LINES_AROUND;
  }
  return false;
}
