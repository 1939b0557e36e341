import type { Passage } from "../compare/passage.ts";
import { passagesOf } from "../compare/passages-of.ts";
import type { Names } from "../names/names.ts";
import type { Packs } from "../packs/types.ts";
import type { Document } from "../types/document.ts";
import { mentionsOf } from "./mentions.ts";
import { officialsOf } from "./officials-of.ts";
import { read } from "./read.ts";

/** How texts are laid beside each other, for whoever compares documents. */
export { type Link, SURE } from "../compare/align.ts";
export { compareTexts, flipped, type TextsCompared } from "../compare/compare-texts.ts";
export { MADE_OF_ANOTHER } from "../compare/direction.ts";
export type { Sides } from "../compare/measure.ts";
export type { Gist, Passage, PassageValue, ValueKind } from "../compare/passage.ts";
export type { ComparedText, Relation } from "../compare/relation.ts";
export { thousandths } from "../compare/thousandths.ts";
export { acrossScripts, kindOfTrace, type Trace, type TraceKind } from "../compare/trace.ts";
export type { WordsApart } from "../compare/words-apart.ts";

/** The passages of a document, with all that they can be compared by. */
export function readPassages(document: Document, packs: Packs, names: Names): Passage[] {
  const { analysis, segmented, recognised } = read(document, packs);
  const mentions = mentionsOf({ document, segmented, recognised, packs });
  return passagesOf({ segmented, mentions, leads: analysis.leads, officials: officialsOf(analysis) }, names);
}
