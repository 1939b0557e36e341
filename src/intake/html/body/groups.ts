import type { Block, Layout, Range } from "../layout.ts";
import type { PageElement } from "../page.ts";
import { blockWeight, isHeading, isLinked } from "./block-weight.ts";

/** What elements of one kind, side by side, are: teasers that lead to other pages, or turns of a conversation. */
export type GroupKind = "teaser" | "turn";

const UNGROUPED = new Set(["p", "br", "td", "th", "tbody", "dt", "dd"]);
const LEAST_ALIKE = 3;
const TEASER_LETTERS = 400;
const HEADLINE_LETTERS = 15;
const NAME_LETTERS = 50;
const YEAR = /(?<!\p{N})(?:(?:19|20)\d\d|[١٢][٩٠][٠-٩]{2})(?!\p{N})/u;

/** For each block the kind of group that it is in, if any: three elements or more of one tag and class, each of the same make. */
export function groupsOf(layout: Layout): (GroupKind | null)[] {
  const kinds: (GroupKind | null)[] = layout.blocks.map(() => null);
  for (const [element, range] of layout.ranges) {
    if (range.to - range.from < LEAST_ALIKE * 2) continue;
    for (const alike of alikeChildren(element)) {
      const ranges = alike.map((child) => layout.ranges.get(child)).filter((each) => each !== undefined);
      const kind = kindOf(
        alike[0]?.tag !== "tr",
        ranges.map((each) => layout.blocks.slice(each.from, each.to)),
      );
      if (kind !== null) for (const each of ranges) mark(kinds, each, kind);
    }
  }
  return kinds;
}

function mark(kinds: (GroupKind | null)[], { from, to }: Range, kind: GroupKind): void {
  for (let place = from; place < to; place++) kinds[place] ??= kind;
}

function alikeChildren(element: PageElement): PageElement[][] {
  const groups = new Map<string, PageElement[]>();
  for (const child of element.children) {
    if (typeof child === "string" || UNGROUPED.has(child.tag)) continue;
    const signature = `${child.tag} ${child.attributes.class?.split(/\s+/, 1)[0] ?? ""}`;
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [child]);
    else group.push(child);
  }
  return [...groups.values()].filter(({ length }) => length >= LEAST_ALIKE);
}

/** Most of them must be of the kind: some have no picture, no summary, no answer. */
function kindOf(mayTalk: boolean, members: readonly (readonly Block[])[]): GroupKind | null {
  const filled = members.filter(({ length }) => length > 0);
  if (filled.length < LEAST_ALIKE) return null;
  const most = (test: (blocks: readonly Block[]) => boolean): boolean =>
    filled.filter(test).length >= Math.max(LEAST_ALIKE, (filled.length * 2) / 3);
  if (most(isTeaser)) return "teaser";
  return mayTalk && most(isTurn) ? "turn" : null;
}

/** A headline that leads to another page, and not much besides. */
function isTeaser(blocks: readonly Block[]): boolean {
  const weight = blocks.reduce((sum, block) => sum + blockWeight(block), 0);
  return blocks.length >= 2 && weight <= TEASER_LETTERS && blocks.some((block) => isLinked(block) && block.linked >= HEADLINE_LETTERS);
}

/** Who speaks in a line of its own, then what is said. The updates of a running report begin with the time, or have headings and no day. */
function isTurn(blocks: readonly Block[]): boolean {
  const [first, ...rest] = blocks;
  if (first === undefined || rest.length === 0 || /^\p{N}/u.test(first.text) || first.timed > 0) return false;
  if (blocks.some(isHeading) && !rest.some(isAboutTurn)) return false;
  return first.letters <= NAME_LETTERS && blockWeight(first) * 4 <= first.letters && rest.some((block) => blockWeight(block) > 0);
}

/** The day of a comment, or a link to answer it. */
function isAboutTurn(block: Block): boolean {
  return block.letters <= NAME_LETTERS && !isHeading(block) && (isLinked(block) || YEAR.test(block.text));
}
