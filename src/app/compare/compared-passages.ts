import { type Link, type Passage, type PassageValue, SURE, type TextsCompared, type WordsApart } from "../../pipeline/comparing.ts";
import type { DepartureRecord, SpanRecord } from "../../types/record.ts";
import type { Side } from "./compare-pair.ts";
import type { ComparedPassage, ComparedValue, PassageState } from "./comparison.ts";

/** Two texts passage by passage in the order of the left one, what only the right one has at its place among them. */
export function comparedPassages(left: Side, right: Side, { links, onlyLeft, onlyRight }: TextsCompared): ComparedPassage[] {
  const spans = (side: Side, range: Link["left"]): SpanRecord[] => side.text.passages.slice(...range).map(spanOf);
  const linked = links.map(({ left: ours, right: theirs, shared, moved, identical, apart, words }) => {
    const differences = apart.map((own) => ({ kind: own.kind, left: own.left.map(comparedValue), right: own.right.map(comparedValue) }));
    const is: PassageState = identical ? "same" : differences.length > 0 ? "changed" : "alike";
    return {
      at: [ours[0], theirs[0]] as const,
      passage: {
        is,
        left: spans(left, ours),
        right: spans(right, theirs),
        sure: identical || shared >= SURE,
        moved,
        differences,
        words: words && quotedWords(words, { left, right }),
      },
    };
  });
  const dropped = onlyLeft.map(({ at, sure }) => ({
    at: [at, null] as const,
    passage: { is: "left" as const, left: spans(left, [at, at + 1]), right: [], sure, moved: false, differences: [], words: null },
  }));
  const added = onlyRight.map(({ at, sure }) => ({
    at: [placeBefore(links, at), at] as const,
    passage: { is: "right" as const, left: [], right: spans(right, [at, at + 1]), sure, moved: false, differences: [], words: null },
  }));
  return [...linked, ...dropped, ...added]
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? -1) - (b.at[1] ?? -1))
    .map(({ passage }) => ({
      ...passage,
      departures: [...departuresIn(left, passage.left, "left"), ...departuresIn(right, passage.right, "right")],
    }));
}

/** Where in the left text something stands that only the right one has: behind the last counterpart before it. */
function placeBefore(links: readonly Link[], at: number): number {
  return Math.max(-0.5, ...links.filter((link) => !link.moved && link.right[1] <= at).map((link) => link.left[1] - 0.5));
}

function departuresIn(side: Side, spans: readonly SpanRecord[], name: "left" | "right"): (DepartureRecord & { side: "left" | "right" })[] {
  return side.document.departures
    .filter((own) => spans.some(({ from, to }) => own.from < to && from < own.to))
    .map((own) => ({ ...own, side: name }));
}

function spanOf({ from, to, exact }: Passage): SpanRecord {
  return { from, to, exact };
}

function comparedValue({ from, to, exact, key }: PassageValue): ComparedValue {
  return { from, to, exact, value: key };
}

function quotedWords(words: WordsApart, sides: { readonly left: Side; readonly right: Side }): ComparedPassage["words"] {
  const quoted = (side: "left" | "right"): SpanRecord[] =>
    words[side].flatMap(({ from, to }) => {
      const passage = sides[side].text.passages.find((own) => own.from <= from && to <= own.to);
      return passage ? [{ from, to, exact: passage.exact.slice(from - passage.from, to - passage.from) }] : [];
    });
  return { left: quoted("left"), right: quoted("right") };
}
