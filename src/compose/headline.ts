import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import type { Reading } from "./reading.ts";
import type { Roles } from "./roles.ts";

/** A headline that names both sides tells as much as a lead; "visite de A et B à Bruxelles" names one. */
export function namesBoth({ subject, also, objects }: Roles, { entry }: Hit): boolean {
  if (entry.key === "visit" && (!subject || objects.length === 0)) return false;
  return [subject, ...also, ...objects].filter((own) => own?.phrase?.name).length >= 2;
}

/** Tokens of the longest headline. */
const LONGEST_HEADLINE = 26;

/** A short first line without a full stop, over a text. */
export function isHeadline({ paragraph }: Sentence, { segmented }: Reading): boolean {
  const [first, second] = segmented.paragraphs;
  if (!first || !second || paragraph !== 0) return false;
  return first.last - first.first < LONGEST_HEADLINE && segmented.tokens[first.last]?.text !== ".";
}
