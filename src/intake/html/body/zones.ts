import { type Block, isHidden, type Layout } from "../layout.ts";
import type { PageElement } from "../page.ts";
import { namedKind } from "./markup-names.ts";
import { sumsOf } from "./sums.ts";

/** What a block stands in: `null` where it may be of the article. */
export type Zone = "furniture" | "comments" | "caption" | "about" | "hidden" | null;

/** What is believed of the markup: its names and what it hides are doubted where nothing else would remain. */
export interface Belief {
  readonly names: boolean;
  readonly hiding: boolean;
}

const FURNITURE_TAGS = new Set(["nav", "footer", "aside", "menu", "dialog", "fieldset"]);
const FURNITURE_ROLES = new Set(
  "navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog alert tablist status tooltip".split(" "),
);
const HELD = new Set(["html", "body", "main", "article", "#page"]);
/** Names are not believed of what holds more of the page's running text than this, in hundredths. */
const MOST_NAMED = 40;
const MOST_ABOUT = 12;
const ABOUT_LETTERS = 400;
const MOST_FORM = 25;

/** The zone of every block. `weights`: how much running text each is. */
export function zonesOf(layout: Layout, weights: readonly number[], belief: Belief): Zone[] {
  const sum = sumsOf(weights);
  const whole = sum({ from: 0, to: weights.length });
  const headings = sumsOf(layout.blocks.map((block) => (isMainHeading(block) ? 1 : 0)));
  const zones: Zone[] = weights.map(() => null);
  for (const [element, { from, to }] of layout.ranges) {
    if (from === to) continue;
    const weight = sum({ from, to });
    const share = whole === 0 ? 0 : Math.trunc((100 * weight) / whole);
    const zone = zoneOf(element, belief, { weight, share, holdsHeading: headings({ from, to }) > 0 });
    if (zone === null) continue;
    for (let place = from; place < to; place++) zones[place] ??= zone;
  }
  return zones;
}

interface Share {
  readonly weight: number;
  /** Of the page's running text, in hundredths. */
  readonly share: number;
  /** Whether a heading of the first rank stands in it, too long for the name of a site. */
  readonly holdsHeading: boolean;
}

const HEADING_LETTERS = 24;

function isMainHeading({ element, letters, linked }: Block): boolean {
  return element.tag === "h1" && letters >= HEADING_LETTERS && linked === 0;
}

function zoneOf(element: PageElement, belief: Belief, held: Share): Zone {
  const { share, holdsHeading } = held;
  if (belief.hiding && isHidden(element) && share < 60) return "hidden";
  if (FURNITURE_TAGS.has(element.tag) && !isOfArticle(element, share)) return "furniture";
  if (element.tag === "figcaption") return "caption";
  if (element.tag === "header" && share < 15 && !holdsHeading && !within(element, "article") && !within(element, "main"))
    return "furniture";
  if (element.tag === "form" && share < MOST_FORM) return "furniture";
  if (FURNITURE_ROLES.has(element.attributes.role ?? "")) return "furniture";
  if (element.attributes.itemprop === "articleBody") return null;
  return belief.names ? zoneByName(element, held) : commentsOnly(element);
}

function zoneByName(element: PageElement, { weight, share, holdsHeading }: Share): Zone {
  const kind = namedKind(element);
  if (kind === null || kind === "body") return null;
  if (HELD.has(element.tag)) return element.tag === "article" && kind === "comments" && within(element, "article") ? "comments" : null;
  if (kind === "comments") return share < 95 ? "comments" : null;
  if (holdsHeading) return null;
  if (kind === "about") return share < MOST_ABOUT && weight < ABOUT_LETTERS ? "about" : null;
  return share < MOST_NAMED ? kind : null;
}

function commentsOnly(element: PageElement): Zone {
  return !HELD.has(element.tag) && namedKind(element) === "comments" ? "comments" : null;
}

/** A footer or an aside that holds the page's text is one in name only. */
function isOfArticle(element: PageElement, share: number): boolean {
  return (element.tag === "aside" || element.tag === "fieldset") && share > 70;
}

function within(element: PageElement, tag: string): boolean {
  for (let above = element.parent; above !== null; above = above.parent) if (above.tag === tag) return true;
  return false;
}
