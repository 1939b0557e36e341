import { parseHTML } from "linkedom";
import type { Page, PageElement, PageNode } from "./page.ts";

/** What is used of linkedom's nodes. */
interface DomNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

interface Growing extends PageElement {
  readonly children: PageNode[];
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const MOST_COMMENTS = 50;

/** The tree of a page or of a fragment of one, however badly nested. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(html) as unknown as { readonly document: DomNode };
  const root: Growing = { tag: "#page", attributes: {}, parent: null, children: [] };
  const comments: string[] = [];
  const waiting: [DomNode, Growing][] = [[document, root]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, element] = next;
    const inner: [DomNode, Growing][] = [];
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) element.children.push(child.data);
      else if (child.nodeType === COMMENT && comments.length < MOST_COMMENTS) comments.push(child.data);
      else if (child.nodeType === ELEMENT) {
        const grown = elementOf(child, element);
        element.children.push(grown);
        inner.push([child, grown]);
      }
    }
    waiting.push(...inner.reverse());
  }
  return { root, comments };
}

function elementOf(node: DomNode, parent: PageElement): Growing {
  const attributes: Record<string, string> = {};
  for (const { name, value } of node.attributes) attributes[name.toLowerCase()] ??= value;
  return { tag: node.localName.toLowerCase(), attributes, parent, children: [] };
}
