import {
  type ComparedText,
  compareTexts,
  flipped,
  type Link,
  type Passage,
  type PassageValue,
  SURE,
  type TextsCompared,
} from "../../pipeline/comparing.ts";
import type { Names } from "../../pipeline/comparing-names.ts";
import type { DepartureRecord, SpanRecord } from "../../types/record.ts";
import type { ComparedDocument, ComparedPair, ComparedPassage, ComparedValue, CreditedStatement, PassageState } from "./comparison.ts";
import { reasonsOf } from "./reasons-of.ts";

/** A document that is compared, with all that is looked at. */
export interface Side {
  readonly document: ComparedDocument;
  readonly text: ComparedText;
}

/** Two documents laid beside each other, the source first; without one, that which was published first. */
export function comparePair(one: Side, other: Side, compare: Names["compare"]): ComparedPair {
  const [first, second] = comesFirst(other.document, one.document) ? [other, one] : [one, other];
  const compared = compareTexts(first.text, second.text, compare);
  if (compared === null) return tooLong(first, second);
  return compared.direction.derived === "left" ? told(second, first, flipped(compared)) : told(first, second, compared);
}

function told(left: Side, right: Side, compared: TextsCompared): ComparedPair {
  const { relation, direction, measures } = compared;
  const derived = direction.derived === null ? null : right.document.id;
  return {
    left: left.document.id,
    right: right.document.id,
    relation,
    derived,
    because: reasonsOf(compared),
    covered: measures.covered,
    passages: passagesOf(left, right, compared),
    lostAttribution: derived !== null ? lostBetween(left.document, right.document) : [],
  };
}

function tooLong(left: Side, right: Side): ComparedPair {
  const oneText = left.text.textHash === right.text.textHash;
  return {
    left: left.document.id,
    right: right.document.id,
    relation: oneText ? "same-text" : left.text.leader === right.text.leader ? "near-copy" : "own-words",
    derived: null,
    because: ["the texts are too long to be laid beside each other"],
    covered: { left: 0, right: 0 },
    passages: null,
    lostAttribution: [],
  };
}

/** Published first; of two that are not dated, or on one day, the one with the smaller id. */
function comesFirst(a: ComparedDocument, b: ComparedDocument): boolean {
  const [one, other] = [a.published ?? "9999", b.published ?? "9999"];
  return one === other ? a.id < b.id : one < other;
}

/** Communiqués and dispatches that the source credits and the text made of it does not. */
function lostBetween(source: ComparedDocument, derived: ComparedDocument): CreditedStatement[] {
  const credits = source.statements.filter(({ medium, issuer }) => issuer !== null && (medium === "communique" || medium === "agency"));
  const lost = credits.filter(({ medium, issuer }) => !derived.statements.some((own) => own.medium === medium && own.issuer === issuer));
  return [...new Map(lost.map((statement) => [`${statement.medium} ${statement.issuer}`, statement])).values()];
}

function passagesOf(left: Side, right: Side, { links, onlyLeft, onlyRight }: TextsCompared): ComparedPassage[] {
  const spans = (side: Side, range: Link["left"]): SpanRecord[] => side.text.passages.slice(...range).map(spanOf);
  const linked = links.map(({ left: ours, right: theirs, shared, moved, identical, apart }) => {
    const differences = apart.map((own) => ({ kind: own.kind, left: own.left.map(comparedValue), right: own.right.map(comparedValue) }));
    const is: PassageState = identical ? "same" : differences.length > 0 ? "changed" : "alike";
    return {
      at: [ours[0], theirs[0]] as const,
      passage: { is, left: spans(left, ours), right: spans(right, theirs), sure: identical || shared >= SURE, moved, differences },
    };
  });
  const dropped = onlyLeft.map(({ at, sure }) => ({
    at: [at, null] as const,
    passage: { is: "left" as const, left: spans(left, [at, at + 1]), right: [], sure, moved: false, differences: [] },
  }));
  const added = onlyRight.map(({ at, sure }) => ({
    at: [placeBefore(links, at), at] as const,
    passage: { is: "right" as const, left: [], right: spans(right, [at, at + 1]), sure, moved: false, differences: [] },
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
