import { type Link, SURE } from "./align.ts";
import { lengthOf } from "./length-of.ts";
import type { Gist, Value, ValueKind } from "./passage.ts";
import { thousandths } from "./thousandths.ts";
import type { ValuesApart } from "./values-apart.ts";

export interface Sides {
  readonly left: number;
  readonly right: number;
}

/** How two texts lie beside each other; shares are in thousandths. */
export interface Measures {
  /** Letters of each text in passages that have a counterpart. */
  readonly covered: Sides;
  /** The same, where the counterpart is sure. */
  readonly sure: Sides;
  /** Runs of three words that stand in the other text too; 0 where the languages differ. */
  readonly contained: Sides;
  /** What the texts have in common, in half bits a thousand letters of the shorter one. */
  readonly density: number;
  /** How far counterparts differ in their share of their texts, summed over all. */
  readonly uneven: number;
  /** Letters in passages that have exactly one counterpart, of those that have any. */
  readonly oneByOne: number;
  /** Different dates, numbers, persons and places of linked passages. */
  readonly values: number;
  /** Of these, the ones that stand on both sides. */
  readonly agreed: number;
  /** Whether a date, a person or a place is another one in a counterpart. */
  readonly differing: boolean;
}

/** Offices and topics are told in more words than one. */
export const PLAIN_KINDS: ReadonlySet<ValueKind> = new Set<ValueKind>(["date", "number", "person", "place"]);

interface Laid {
  readonly left: readonly Gist[];
  readonly right: readonly Gist[];
  readonly links: readonly (Link & { readonly apart: readonly ValuesApart[] })[];
  readonly contained: Sides;
  /** Whether a passage says a value. */
  readonly agrees: (passage: Gist, value: Value) => boolean;
}

export function measure(laid: Laid): Measures {
  const { left, right, links, contained } = laid;
  const lengths = { left: lengthOf(left, 0, left.length), right: lengthOf(right, 0, right.length) };
  const letters = (link: Link, side: keyof Sides): number => lengthOf(side === "left" ? left : right, link[side][0], link[side][1]);
  const linked = (own: readonly Link[]): number => own.reduce((sum, link) => sum + letters(link, "left") + letters(link, "right"), 0);
  const values = agreement(laid);
  return {
    covered: coverage(laid, Number.NEGATIVE_INFINITY),
    sure: coverage(laid, SURE),
    contained,
    density: thousandths(
      links.reduce((sum, { shared }) => sum + shared, 0),
      Math.min(lengths.left, lengths.right),
    ),
    uneven: links.reduce(
      (sum, link) => sum + Math.abs(thousandths(letters(link, "left"), lengths.left) - thousandths(letters(link, "right"), lengths.right)),
      0,
    ),
    oneByOne: thousandths(linked(links.filter(isSingle)), linked(links)),
    values: values.all,
    agreed: thousandths(values.agreed, values.all),
    differing: links.some(({ apart }) => apart.some(({ kind }) => kind !== "number" && PLAIN_KINDS.has(kind))),
  };
}

function isSingle({ left, right }: Link): boolean {
  return left[1] - left[0] === 1 && right[1] - right[0] === 1;
}

function coverage({ left, right, links }: Laid, least: number): Sides {
  const share = (passages: readonly Gist[], side: keyof Sides): number => {
    const own = links.filter(({ shared }) => shared >= least);
    const letters = own.reduce((sum, { [side]: [from, to] }) => sum + lengthOf(passages, from, to), 0);
    const told = passages.filter(({ apart }) => !apart);
    return Math.min(1000, thousandths(letters, lengthOf(told, 0, told.length)));
  };
  return { left: share(left, "left"), right: share(right, "right") };
}

function agreement({ left, right, links, agrees }: Laid): { readonly all: number; readonly agreed: number } {
  let [all, agreed] = [0, 0];
  for (const link of links) {
    const [ours, theirs] = [left.slice(...link.left), right.slice(...link.right)];
    for (const [own, others] of [
      [ours, theirs],
      [theirs, ours],
    ] as const)
      for (const value of plainValues(own)) {
        all++;
        if (others.some((passage) => agrees(passage, value))) agreed++;
      }
  }
  return { all, agreed };
}

function plainValues(passages: readonly Gist[]): Value[] {
  const values = passages.flatMap((passage) => passage.values.filter(({ kind }) => PLAIN_KINDS.has(kind)));
  return [...new Map(values.map((value) => [`${value.kind} ${value.key}`, value])).values()];
}
