import { dayNumber, weekdayOf } from "../text/calendar.ts";
import type { DateFound } from "../types/found.ts";
import type { Span } from "../types/span.ts";
import type { Token } from "../types/token.ts";
import type { Reading } from "./reading.ts";

/** A year that runs on ("20252025", "2030330"): a count of so many digits is written with separators or round. */
const RUN_ON_YEAR = /^(19|20)\d{2}\d{3,4}$/;
const YEAR_TWICE = /^(?:19|20)\d\d(?:19|20)\d\d$/;
/** A figure within a word: "septe8mbre". Names of things have capitals or end in their figure ("G20", "covid19"). */
const FIGURE_IN_WORD = /(?<![^\s«"“(])\p{Script=Latin}\p{Ll}{2,}\d+\p{Ll}{3,}(?=[\s.,;:!?»"”)]|$)/gu;
const FIGURE_BEFORE_SMALL_LETTERS = /\d\p{Ll}{3}/u;

/** Figures that nobody can have meant, whatever the text speaks of. */
export function damagedFigures(reading: Reading): Span[] {
  const { segmented, document } = reading;
  const dates = reading.recognised.dates.filter(({ unsound }) => unsound);
  const loose: Span[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const token = segmented.tokens[at] as Token;
    const span = token.type === "number" ? (impossibleDay(at, reading) ?? (YEAR_TWICE.test(token.text) ? token : null)) : null;
    if (span !== null) loose.push(span);
  }
  return [
    ...dates,
    ...figuresInWords(document.text),
    ...loose.filter(({ from, to }) => !dates.some((date) => date.from < to && from < date.to)),
  ]
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
}

/** Most texts have no figure before small letters, which is found out in a tenth of the time. */
function figuresInWords(text: string): Span[] {
  if (!FIGURE_BEFORE_SMALL_LETTERS.test(text)) return [];
  return [...text.matchAll(FIGURE_IN_WORD)].map(({ 0: exact, index }) => ({ from: index, to: index + exact.length }));
}

/** Figures that begin like a year and run on: in what a machine made they are the rest of one, elsewhere they may count something. */
export function runOnYears({ segmented: { tokens } }: Reading): Span[] {
  return tokens.filter(({ type, text }) => type === "number" && RUN_ON_YEAR.test(text) && !text.endsWith("00"));
}

/** Dates of which the weekday is another: somebody counted or copied wrong. */
export function wrongWeekdays({ recognised }: Reading): DateFound[] {
  return recognised.dates.filter(({ start: { year, month, day, weekday, hijri }, end, unsound }) => {
    if (year === undefined || month === undefined || day === undefined || weekday === undefined) return false;
    return !hijri && !unsound && end === undefined && weekdayOf(dayNumber(year, month, day)) !== weekday;
  });
}

/** "181 novembre", "45 mayıs": a figure right before a month that is no day, hour or year of it. */
function impossibleDay(at: number, { segmented: { tokens, starts, sentenceOf, sentences } }: Reading): Span | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.type !== "number" || !token.spaced || !next?.spaced || next.line || before?.type === "number") return null;
  const language = sentences[sentenceOf[at] ?? -1]?.language;
  const hits = starts[at + 1]?.filter(({ entry }) => entry.language === language) ?? [];
  const month = hits.find(({ entry }) => entry.kind === "month");
  // "500 may attend"
  if (month === undefined || hits.some(({ entry }) => entry.kind !== "month")) return null;
  const isNone = (token.text.length < 4 && Number(token.text) > 31) || token.text.length > 4;
  return isNone ? { from: token.from, to: month.to } : null;
}

/** One small letter alone in front of a word, for which the sentence's language has no word ("la t centing"). */
export function strayLetters(reading: Reading): Span[] {
  const { tokens } = reading.segmented;
  const stray: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isStrayLetter(at, reading)) stray.push({ from: token.from, to: tokens[at + 1]?.to ?? token.to });
  }
  return stray;
}

function isStrayLetter(at: number, { segmented, packs }: Reading): boolean {
  const { tokens, sentences, sentenceOf } = segmented;
  const token = tokens[at];
  // Nearly all words are longer.
  if (token?.text.length !== 1 || token.type !== "word" || token.shape !== "lower" || token.script !== "Latn") return false;
  const next = tokens[at + 1];
  // "o Tackling": a letter at the beginning of a line, or before a capital, lists or abbreviates.
  if (!token.spaced || token.line || !next?.spaced || next.type !== "word" || next.shape !== "lower") return false;
  const allowed = sentences[sentenceOf[at] ?? -1]?.allowed ?? [];
  return allowed.length > 0 && allowed.every((tag) => packs.languages.get(tag)?.oneLetter.has(token.text) === false);
}
