import type { Page, PageElement, PageNode } from "./page.ts";
import { lettersIn, tidyLines } from "./tidy-text.ts";

/** A line that its author began: what stands between two breaks of the page. */
export interface Block {
  readonly text: string;
  /** The nearest element that makes a block. */
  readonly element: PageElement;
  readonly letters: number;
  /** How many of the letters lead elsewhere. */
  readonly linked: number;
  /** How many links it holds or stands in. */
  readonly links: number;
  /** Letters in `<time>`. */
  readonly timed: number;
  /** Whether it goes on in the paragraph of the block before, behind a `<br>`. */
  readonly continues: boolean;
}

/** Blocks `from`, up to and without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly blocks: readonly Block[];
  /** Which blocks an element holds, for every element in the order of the page. */
  readonly ranges: ReadonlyMap<PageElement, Range>;
  /** Pictures, and the block before which each stands. */
  readonly pictures: readonly { readonly element: PageElement; readonly at: number }[];
}

const UNREAD = new Set(
  "script style noscript template svg math iframe object embed canvas audio video select datalist textarea button head title map frameset".split(
    " ",
  ),
);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const PICTURES = new Set(["img", "picture", "amp-img"]);

/** Cuts a page into the blocks that a reader sees. */
export function layOut(page: Page): Layout {
  return new Cutting().cut(page.root);
}

class Cutting {
  readonly #blocks: Block[] = [];
  readonly #ranges = new Map<PageElement, { from: number; to: number }>();
  readonly #pictures: { element: PageElement; at: number }[] = [];
  #holder: PageElement | null = null;
  #parts: string[] = [];
  #linked = 0;
  #timed = 0;
  #links = 0;
  #linksSeen = 0;
  #times = 0;
  #pres = 0;
  #breaks = 0;

  cut(root: PageElement): Layout {
    type Step = { readonly node: PageNode; readonly holder: PageElement; readonly leave: boolean };
    const steps: Step[] = [{ node: root, holder: root, leave: false }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      const { node, holder, leave } = step;
      if (typeof node === "string") this.#sayAll(node, holder);
      else if (leave) this.#leave(node);
      else if (!isUnread(node)) {
        this.#enter(node);
        const within = isInline(node) ? holder : node;
        steps.push({ node, holder, leave: true });
        for (let place = node.children.length - 1; place >= 0; place--)
          steps.push({ node: node.children[place] ?? "", holder: within, leave: false });
      }
    }
    return { blocks: this.#blocks, ranges: this.#ranges, pictures: this.#pictures };
  }

  #enter(element: PageElement): void {
    if (element.tag === "br") this.#breakLine();
    else if (!isInline(element)) this.#close();
    if (element.tag === "a" && element.attributes.href !== undefined) {
      this.#links++;
      this.#linksSeen++;
    }
    if (element.tag === "time") this.#times++;
    if (element.tag === "pre") this.#pres++;
    if (PICTURES.has(element.tag)) this.#pictures.push({ element, at: this.#blocks.length });
    this.#ranges.set(element, { from: this.#blocks.length, to: this.#blocks.length });
  }

  #leave(element: PageElement): void {
    if (element.tag !== "br" && !isInline(element)) this.#close();
    if (element.tag === "a" && element.attributes.href !== undefined) this.#links--;
    if (element.tag === "time") this.#times--;
    if (element.tag === "pre") this.#pres--;
    const range = this.#ranges.get(element);
    if (range !== undefined) range.to = this.#blocks.length;
  }

  /** In text that is set line by line, an empty line makes a paragraph. */
  #sayAll(text: string, holder: PageElement): void {
    if (this.#pres === 0) this.#say(text, holder);
    else
      for (const [place, part] of text.split(/\n\s*\n/).entries()) {
        if (place > 0) this.#close();
        this.#say(part, holder);
      }
  }

  #say(text: string, holder: PageElement): void {
    this.#holder ??= holder;
    this.#parts.push(this.#pres > 0 ? text : text.replaceAll(/[\n\r]/g, " "));
    if (this.#links > 0) this.#linked += lettersIn(text);
    if (this.#times > 0) this.#timed += lettersIn(text);
  }

  /** Two breaks with nothing between them make a paragraph. */
  #breakLine(): void {
    const held = this.#holder;
    this.#flush();
    this.#holder = held;
    this.#breaks++;
  }

  #close(): void {
    this.#flush();
    this.#breaks = 0;
  }

  #flush(): void {
    const text = tidyLines(this.#parts.join(""));
    if (text !== "" && this.#holder !== null) {
      const continues = this.#breaks === 1 && this.#blocks.at(-1)?.element === this.#holder;
      const element = this.#holder;
      const counts = { letters: lettersIn(text), linked: this.#linked, links: Math.max(this.#linksSeen, this.#links), timed: this.#timed };
      this.#blocks.push({ text, element, ...counts, continues });
      this.#breaks = 0;
    }
    this.#holder = null;
    this.#parts = [];
    this.#linked = 0;
    this.#linksSeen = 0;
    this.#timed = 0;
  }
}

function isInline(element: PageElement): boolean {
  if (INLINE.has(element.tag) || element.tag.includes(":") || element.tag === "br") return true;
  return PICTURES.has(element.tag);
}

function isUnread(element: PageElement): boolean {
  if (UNREAD.has(element.tag)) return element.attributes.shadowrootmode === undefined;
  return INLINE.has(element.tag) && isHidden(element);
}

/** Whether the markup itself hides the element, as far as can be told without its style sheets. */
export function isHidden({ tag, attributes }: PageElement): boolean {
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  if (tag === "dialog" && attributes.open === undefined) return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? "")) return true;
  return /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|hidden-print-text)(?:$|\s)/i.test(
    attributes.class ?? "",
  );
}
