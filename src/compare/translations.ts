import type { Names } from "../names/names.ts";
import { byCodeUnits } from "../text/order.ts";
import type { DocumentId } from "../types/ids.ts";
import { canBeDecided } from "./direction.ts";
import { lengthOf } from "./length-of.ts";
import { nearestPairs } from "./nearest-pairs.ts";
import type { Gist } from "./passage.ts";
import { relate } from "./relate.ts";
import { type ComparedText, isSureTranslation } from "./relation.ts";

/** A text of a story. */
export interface StoryText extends ComparedText<Gist> {
  readonly id: DocumentId;
}

interface Translation {
  readonly document: DocumentId;
  readonly source: DocumentId;
  /** What of either has a counterpart in the other. */
  readonly covered: number;
}

const NOTHING = { left: 0, right: 0 };
/** A translation is at most so many times as long as its source, or as short. */
const LONGER = 2;

/**
 * Which texts of a story are translations, and of which: of a translation of a translation, the first source. Only where it shows
 * which of the two was first. The outcome does not depend on the order of the texts; no text is laid beside more than a few.
 */
export function translationsAmong(texts: readonly StoryText[], compare: Names["compare"]): ReadonlyMap<DocumentId, DocumentId> {
  const ordered = texts.toSorted(firstFirst);
  const found = nearestPairs(ordered, mayBeTranslation).flatMap(([left, right]) => translationOf(left, right, compare));
  const sources = new Map<DocumentId, DocumentId>();
  for (const { document, source } of found.sort(nearestFirst)) {
    if (!sources.has(document) && firstSource(source, sources) !== document) sources.set(document, source);
  }
  return new Map([...sources.keys()].map((document) => [document, firstSource(document, sources)]));
}

function translationOf(left: StoryText, right: StoryText, compare: Names["compare"]): Translation[] {
  const related = relate(left, right, NOTHING, compare);
  if (related?.relation !== "translation" || related.direction.derived === null) return [];
  if (!isSureTranslation(left, right, related.measures)) return [];
  const [document, source] = related.direction.derived === "left" ? [left, right] : [right, left];
  return [{ document: document.id, source: source.id, covered: related.measures.covered.left + related.measures.covered.right }];
}

/** What can be said of two texts before their passages are laid beside each other. */
function mayBeTranslation(left: StoryText, right: StoryText): boolean {
  if (left.language === null || right.language === null || left.language === right.language) return false;
  const [ours, theirs] = [lengthOf(left.passages, 0, left.passages.length), lengthOf(right.passages, 0, right.passages.length)];
  return ours <= LONGER * theirs && theirs <= LONGER * ours && canBeDecided(left, right);
}

function firstSource(document: DocumentId, sources: ReadonlyMap<DocumentId, DocumentId>): DocumentId {
  let first = document;
  for (let next = sources.get(first); next !== undefined; next = sources.get(first)) first = next;
  return first;
}

/** As two texts are compared one by one: published first, then by id. */
function firstFirst(a: StoryText, b: StoryText): number {
  return byCodeUnits(a.published ?? "9999", b.published ?? "9999") || byCodeUnits(a.id, b.id);
}

function nearestFirst(a: Translation, b: Translation): number {
  return b.covered - a.covered || byCodeUnits(a.source, b.source) || byCodeUnits(a.document, b.document);
}
