/** An element of a page as the reading needs it: names in lower case, text as strings among the children. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

export interface Page {
  /** Stands above everything the page has; its tag is "#page". */
  readonly root: PageElement;
  /** Comments before the first element, where browsers write the address of a page that they save. */
  readonly comments: readonly string[];
}

/** Every element below, in the order of the page. Without recursion: a page may nest thousands of elements. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const waiting: PageElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== root) yield next;
    for (let place = next.children.length - 1; place >= 0; place--) {
      const child = next.children[place];
      if (typeof child === "object") waiting.push(child);
    }
  }
}

/** All text below, as it stands in the source, `<br>` as a line's end. */
export function textOf(root: PageNode): string {
  if (typeof root === "string") return root;
  const parts: string[] = [];
  const waiting: PageNode[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") parts.push(next);
    else if (next.tag === "br") parts.push("\n");
    else for (let place = next.children.length - 1; place >= 0; place--) waiting.push(next.children[place] ?? "");
  }
  return parts.join("");
}
