import type { LinkCompared, TextsCompared } from "../../src/compare/compare-texts.ts";
import type { Passage } from "../../src/pipeline/comparing.ts";
import type { Span } from "../../src/types/span.ts";
import type { MadePair } from "./make-pair.ts";

/** How often something was said, was to be said, and both. */
export class Tally {
  said = 0;
  toSay = 0;
  right = 0;
  found = 0;

  toString(): string {
    const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));
    return `${share(this.right, this.said)} ${share(this.found, this.toSay)}`;
  }
}

export class Judgement {
  readonly links = new Tally();
  readonly dropped = new Tally();
  readonly surelyDropped = new Tally();
  readonly added = new Tally();
  readonly changed = new Tally();

  add(pair: MadePair, left: readonly Passage[], right: readonly Passage[], compared: TextsCompared): void {
    this.#addLinks(pair, left, right, compared.links);
    addAlone(this.dropped, left, pair.dropped, compared.onlyLeft);
    addAlone(
      this.surelyDropped,
      left,
      pair.dropped,
      compared.onlyLeft.filter(({ sure }) => sure),
    );
    addAlone(this.added, right, pair.added, compared.onlyRight);
    const numbers = compared.links.flatMap(({ apart }) =>
      apart.filter(({ kind }) => kind !== "topic").flatMap((own) => own.right.slice(0, 1)),
    );
    this.changed.said += numbers.length;
    this.changed.right += numbers.filter((value) => pair.changed.some((span) => overlap(span, value) > 0)).length;
    this.changed.toSay += pair.changed.length;
    this.changed.found += pair.changed.filter((span) => numbers.some((value) => overlap(span, value) > 0)).length;
  }

  /**
   * Precision by pairs of passages: right where sentences that both belong to tell the same. Recall by sentences: found where some
   * passage of the one is linked to some passage of the other.
   */
  #addLinks(pair: MadePair, left: readonly Passage[], right: readonly Passage[], links: readonly LinkCompared[]): void {
    const beads = beadsOf(pair, left, right);
    const said = new Set(links.flatMap((link) => pairsOf(link)));
    this.links.said += said.size;
    this.links.right += [...said].filter((key) => beads.areTogether(key)).length;
    this.links.toSay += pair.links.length;
    this.links.found += pair.links.filter(([one, other]) =>
      placesOf(left, one).some((i) => placesOf(right, other).some((j) => said.has(`${i} ${j}`))),
    ).length;
  }
}

function pairsOf({ left, right }: LinkCompared): string[] {
  const places = ([from, to]: readonly [number, number]): number[] => Array.from({ length: to - from }, (_, at) => from + at);
  return places(left).flatMap((i) => places(right).map((j) => `${i} ${j}`));
}

/** Passages joined by the sentences that they share, where the program cuts a text otherwise than its maker. */
function beadsOf({ links }: MadePair, left: readonly Passage[], right: readonly Passage[]) {
  const above = new Map<string, string>();
  const root = (node: string): string => {
    const next = above.get(node);
    return next === undefined || next === node ? node : root(next);
  };
  for (const [one, other] of links) {
    const nodes = [...placesOf(left, one).map((i) => `left ${i}`), ...placesOf(right, other).map((j) => `right ${j}`)];
    for (const node of nodes) {
      const [top, first] = [root(node), root(nodes[0] ?? node)];
      if (top !== first) above.set(top, first);
    }
  }
  return {
    areTogether: (key: string): boolean => {
      const [i, j] = key.split(" ");
      return root(`left ${i}`) === root(`right ${j}`);
    },
  };
}

/** Passages that share most of a sentence, or lie mostly in it. */
function placesOf(passages: readonly Passage[], sentence: Span): number[] {
  return passages.flatMap((passage, at) => {
    const shorter = Math.min(passage.to - passage.from, sentence.to - sentence.from);
    return overlap(passage, sentence) * 2 > shorter ? [at] : [];
  });
}

function addAlone(tally: Tally, passages: readonly Passage[], made: readonly Span[], told: readonly { readonly at: number }[]): void {
  const alone = new Set(
    passages.flatMap((passage, at) => {
      const inside = made.reduce((sum, span) => sum + overlap(span, passage), 0);
      return inside * 2 > passage.to - passage.from ? [at] : [];
    }),
  );
  const right = told.filter(({ at }) => alone.has(at)).length;
  tally.said += told.length;
  tally.right += right;
  tally.toSay += alone.size;
  tally.found += right;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}
