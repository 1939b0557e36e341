import type { Names } from "../names/names.ts";
import type { Link } from "./align.ts";
import { free } from "./moved-links.ts";
import type { Passage, PassageValue } from "./passage.ts";
import { type Related, relate } from "./relate.ts";
import type { ComparedText } from "./relation.ts";
import type { ValuesApart } from "./values-apart.ts";
import { contained } from "./word-runs.ts";
import { type WordsApart, wordsApart } from "./words-apart.ts";

export interface LinkCompared extends Link {
  /** The same words on both sides. */
  readonly identical: boolean;
  readonly apart: readonly ValuesApart<PassageValue>[];
  /** Null for counterparts in two languages, or in other words. */
  readonly words: WordsApart | null;
}

/** A passage that the other text does not have. */
export interface Unmatched {
  readonly at: number;
  /** Nothing stands unmatched at this place of the other text: else it may be the same, told in other words. */
  readonly sure: boolean;
}

/** Two texts laid beside each other. */
export interface TextsCompared extends Related<PassageValue> {
  readonly links: readonly LinkCompared[];
  readonly onlyLeft: readonly Unmatched[];
  readonly onlyRight: readonly Unmatched[];
}

/** Null for texts that are too long to be laid beside each other. */
export function compareTexts(left: ComparedText<Passage>, right: ComparedText<Passage>, compare: Names["compare"]): TextsCompared | null {
  const [ours, theirs] = [left.passages, right.passages];
  const oneLanguage = left.language === right.language;
  const shared = oneLanguage ? { left: contained(ours, theirs), right: contained(theirs, ours) } : { left: 0, right: 0 };
  const related = relate(left, right, shared, compare);
  if (related === null) return null;
  const links = related.links.map((link) => ({
    ...link,
    identical: wordsOf(ours, link.left) === wordsOf(theirs, link.right),
    words: oneLanguage ? wordsApart(link, ours, theirs) : null,
  }));
  return {
    ...related,
    links,
    onlyLeft: unmatched(ours, theirs, links, "left"),
    onlyRight: unmatched(theirs, ours, links, "right"),
  };
}

function unmatched(own: readonly Passage[], others: readonly Passage[], links: readonly Link[], side: "left" | "right"): Unmatched[] {
  const other = side === "left" ? "right" : "left";
  const open = free(others, links, other);
  const inOrder = links.filter(({ moved }) => !moved);
  return free(own, links, side).map((at) => {
    const before = Math.max(0, ...inOrder.filter((link) => link[side][1] <= at).map((link) => link[other][1]));
    const after = Math.min(others.length, ...inOrder.filter((link) => link[side][0] > at).map((link) => link[other][0]));
    return { at, sure: !open.some((place) => place >= before && place < after) };
  });
}

function wordsOf(passages: readonly Passage[], range: Link["left"]): string {
  return passages
    .slice(...range)
    .flatMap(({ words }) => words)
    .join(" ");
}

/** The same comparison with the other text on the left. */
export function flipped({ relation, direction, measures, links, onlyLeft, onlyRight }: TextsCompared): TextsCompared {
  const other = { left: "right", right: "left" } as const;
  const turned = <T>({ left, right }: { readonly left: T; readonly right: T }) => ({ left: right, right: left });
  return {
    relation,
    direction: {
      derived: direction.derived && other[direction.derived],
      because: direction.because.map((reason) => ({ ...reason, derived: other[reason.derived] })),
    },
    measures: {
      ...measures,
      covered: turned(measures.covered),
      sure: turned(measures.sure),
      contained: turned(measures.contained),
    },
    links: links
      .map((link) => ({
        ...link,
        ...turned(link),
        words: link.words && turned(link.words),
        apart: link.apart.map((own) => ({ ...own, ...turned(own) })),
      }))
      .sort((a, b) => a.left[0] - b.left[0]),
    onlyLeft: onlyRight,
    onlyRight: onlyLeft,
  };
}
