import { partsOfIso } from "../text/calendar.ts";
import { stampOf } from "../text/stamp.ts";
import type { DateFound } from "../types/found.ts";
import type { ParagraphRange } from "../types/segmented.ts";
import type { Span } from "../types/span.ts";
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
 * When the text was published: as its carrier gives it; else as its first line, the one under its headline, a line before its first prose or its
 * last states it ("Rabat, 11/09/2025"), when that line is a dateline; else as the place and day before the first words of its prose do.
 */
export function publicationOf(reading: Reading): Publication | null {
  const given = reading.document.published;
  if (given && partsOfIso(given)) return { date: given, basis: basisOf(reading) };
  const date = stampedOn(reading) ?? lineOf(reading) ?? headOf(reading);
  return date === null ? null : { date, basis: "stated" };
}

function stampedOn({ document }: Reading): IsoDate | null {
  const stamp = stampOf(document.text)?.date;
  return stamp && partsOfIso(stamp) ? stamp : null;
}

/** Nothing but places and agencies stands between a day and the beginning of its paragraph, or of the text that was saved with its day. */
export function isAtHead({ first }: DateFound, paragraph: ParagraphRange, { document, recognised, segmented }: Reading): boolean {
  const stamp = stampOf(document.text);
  const places = [...recognised.cities, ...recognised.states, ...recognised.agencies];
  const covers = (at: number): boolean => places.some((own) => own.first <= at && own.last >= at);
  let other = 0;
  for (let at = paragraph.first; at < first; at++) {
    const token = segmented.tokens[at];
    if (token && token.type !== "punct" && token.from >= (stamp?.end ?? 0) && !covers(at)) other++;
  }
  return other === 0 || first - paragraph.first <= 2;
}

/** A longer paragraph is prose. */
const LINE = 14;
/** Paragraphs over which headlines, names and shares may stand before the first prose. */
const HEADS = 10;
/** Tokens of a line beside its date: "Published on", "à 08h06". */
const BESIDE = 6;

function lineOf(reading: Reading): IsoDate | null {
  const { paragraphs, tokens } = reading.segmented;
  const [first, second] = paragraphs;
  const underHeadline = first && tokens[first.last]?.type === "word" ? second : undefined;
  for (const paragraph of [first, underHeadline]) {
    const date = paragraph && isLine(paragraph) && dayIn(paragraph, reading);
    if (date) return isoOfFull(date);
  }
  const prose = paragraphs.slice(0, HEADS).findIndex((paragraph) => !isLine(paragraph));
  for (const paragraph of paragraphs.slice(0, Math.max(prose, 0))) {
    const date = dayIn(paragraph, reading);
    if (date && paragraph.last - paragraph.first - (date.last - date.first) <= BESIDE) return isoOfFull(date);
  }
  const last = paragraphs.at(-1);
  const date = last && isLine(last) && dayIn(last, reading);
  return date ? isoOfFull(date) : null;
}

const isLine = ({ first, last }: ParagraphRange): boolean => last - first <= LINE;

/** A day that stands whole in a paragraph. */
function dayIn(paragraph: ParagraphRange, { recognised }: Reading): DateFound | undefined {
  const date = recognised.dates.find(({ first, last, end }) => first >= paragraph.first && last <= paragraph.last && !end);
  return date && isoOfFull(date)?.length === "2025-01-12".length ? date : undefined;
}

/** "Madrid, 4 de marzo de 2025. El ministro …", "ANKARA, 4 Mart 2025 (AA) -", "الرياض 13 مارس 2025 م واس -": before the first words of prose. */
function headOf(reading: Reading): IsoDate | null {
  for (const paragraph of reading.segmented.paragraphs.slice(0, HEADS)) {
    const date = dayIn(paragraph, reading);
    if (date && isHead(date, paragraph, reading)) return isoOfFull(date);
    if (!isLine(paragraph)) return null;
  }
  return null;
}

function isHead({ first, last }: DateFound, paragraph: ParagraphRange, reading: Reading): boolean {
  const { recognised, segmented } = reading;
  const places: readonly Span[] = [...recognised.cities, ...recognised.states, ...recognised.agencies];
  let isPlaced = first === paragraph.first;
  for (let at = paragraph.first; at < first; at++) {
    const token = segmented.tokens[at];
    const isPlace = token !== undefined && places.some(({ from, to }) => token.from >= from && token.to <= to);
    isPlaced ||= isPlace;
    if (!isPlace && token?.type !== "punct") return false;
  }
  const next = segmented.tokens[last + 1];
  return isPlaced && next !== undefined && (CLOSING.has(next.text) || recognised.agencies.some((own) => own.first === last + 1));
}

const CLOSING: ReadonlySet<string> = new Set([".", "-", "–", "—", ":", ")", "(", "/", "|"]);
