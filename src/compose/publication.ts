import { partsOfIso } from "../text/calendar.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import type { Reading } from "./reading.ts";
import { isoOfFull } from "./resolve-date.ts";

export interface Publication {
  readonly date: IsoDate;
  readonly basis: "given" | "stated" | "inferred";
}

/** A date in a page's own markup or a visible line is stated, one in its address only hints at it; the rest is given as such. */
function basisOf(reading: Reading): Publication["basis"] {
  const basis = reading.document.bases.published;
  if (basis === "address") return "inferred";
  return basis === "visible" || basis === "markup" ? "stated" : "given";
}

/**
 * When the text was published: as its carrier gives it; else as its first line, the one under its headline, or its last states it ("Rabat, 11/09/2025"), when that line
 * is a dateline rather than prose.
 */
export function publicationOf(reading: Reading): Publication | null {
  const given = reading.document.published;
  if (given && partsOfIso(given)) return { date: given, basis: basisOf(reading) };
  const { paragraphs, tokens } = reading.segmented;
  const [first, second] = paragraphs;
  const underHeadline = first && tokens[first.last]?.type === "word" ? second : undefined;
  for (const paragraph of [first, underHeadline, paragraphs.at(-1)]) {
    if (!paragraph || paragraph.last - paragraph.first > 14) continue;
    const date = reading.recognised.dates.find(({ first, last, end }) => first >= paragraph.first && last <= paragraph.last && !end);
    const iso = date && isoOfFull(date);
    if (iso?.length === 10) return { date: iso, basis: "stated" };
  }
  return null;
}
