import { Parser } from "htmlparser2";
import type { Page, PageElement, PageNode } from "./page.ts";

interface Growing extends PageElement {
  readonly parent: Growing | null;
  readonly children: PageNode[];
}

const MOST_COMMENTS = 50;

/** The tree of a page or of a fragment of one, however badly nested. */
export function parsePage(html: string): Page {
  const root: Growing = { tag: "#page", attributes: {}, parent: null, children: [] };
  const comments: string[] = [];
  let at = root;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const element: Growing = { tag, attributes, parent: at, children: [] };
      at.children.push(element);
      at = element;
    },
    onclosetag: () => {
      at = at.parent ?? root;
    },
    ontext: (text) => {
      const last = at.children.length - 1;
      const before = at.children[last];
      if (typeof before === "string") at.children[last] = before + text;
      else at.children.push(text);
    },
    oncomment: (comment) => {
      if (comments.length < MOST_COMMENTS) comments.push(comment);
    },
  });
  parser.end(html);
  return { root, comments };
}
