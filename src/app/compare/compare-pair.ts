import { type ComparedText, compareTexts, flipped, type TextsCompared } from "../../pipeline/comparing.ts";
import type { Names } from "../../pipeline/comparing-names.ts";
import { comparedPassages } from "./compared-passages.ts";
import type { ComparedDocument, ComparedPair, CreditedStatement } from "./comparison.ts";
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
    passages: comparedPassages(left, right, compared),
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
