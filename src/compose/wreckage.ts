import type { LocalDeparture } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import { quoteOf, type Reading } from "./reading.ts";

/**
 * Passages that cannot be what somebody wrote, whatever other texts say: figures run together in a date or a year, a
 * letter that is no word.
 */
export function wreckageOf(reading: Reading, translated: boolean): LocalDeparture[] {
  return [
    ...brokenDates(reading),
    ...misspeltOccasions(reading),
    ...(translated ? [...brokenYears(reading), ...strayLetters(reading)] : []),
  ].sort((a, b) => a.quote.from - b.quote.from);
}

function misspeltOccasions(reading: Reading): LocalDeparture[] {
  return reading.recognised.occasions
    .filter(({ misspelt }) => misspelt)
    .map((occasion) => ({
      quote: quoteOf(reading, occasion),
      field: "occasion",
      expected: `${occasion.label}${occasion.year ? ` ${occasion.year.value}` : ""}`,
      against: "itself",
      cause: "misspelt",
    }));
}

function brokenDates(reading: Reading): LocalDeparture[] {
  return reading.recognised.dates
    .filter(({ unsound }) => unsound)
    .map((date) => ({ quote: quoteOf(reading, date), field: "when", expected: null, against: "itself", cause: "corrupted" }));
}

/** "2030330": figures that begin like a year and run on. In a text that a person wrote they may count something. */
export function brokenYears(reading: Reading): LocalDeparture[] {
  return reading.segmented.tokens
    .filter(({ type, text }) => type === "number" && /^(19|20)\d\d\d{2,4}$/.test(text) && !text.endsWith("000"))
    .map((token) => corrupted(token, reading));
}

/** One small letter alone that the sentence's language has no word for ("la t centing"). */
export function strayLetters(reading: Reading): LocalDeparture[] {
  const { tokens } = reading.segmented;
  const stray: LocalDeparture[] = [];
  for (let at = 0; at + 1 < tokens.length; at++)
    if (isStrayLetter(at, reading)) stray.push(corrupted({ from: tokens[at]?.from ?? 0, to: tokens[at + 1]?.to ?? 0 }, reading));
  return stray;
}

function isStrayLetter(at: number, { segmented, packs }: Reading): boolean {
  const { tokens, sentences, sentenceOf } = segmented;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.type !== "word" || token.text.length !== 1 || token.shape !== "lower" || token.script !== "Latn") return false;
  if (!token.spaced || !next?.spaced || next.type !== "word") return false;
  const language = packs.languages.get(sentences[sentenceOf[at] ?? -1]?.language ?? "");
  return language !== undefined && !language.oneLetter.has(token.text);
}

function corrupted(span: Span, reading: Reading): LocalDeparture {
  return { quote: quoteOf(reading, span), field: "text", expected: null, against: "language", cause: "corrupted" };
}
