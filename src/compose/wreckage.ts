import type { LocalDeparture } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import { calquesOf } from "./calques.ts";
import { runOnYears, strayLetters, wrongWeekdays } from "./damaged.ts";
import { quoteOf, type Reading } from "./reading.ts";

type Finding = Pick<LocalDeparture, "field" | "expected" | "against" | "cause">;

const DAMAGED: Finding = { field: "text", expected: null, against: "itself", cause: "corrupted" };

/**
 * Passages that cannot be what somebody meant, whatever other texts say: damaged figures, a fair's acronym a letter away from
 * the text's own, a weekday of another date; in what a machine translated, also years that run on, letters that are no words,
 * and phrases that say something else than was meant.
 */
export function wreckageOf(reading: Reading, damaged: readonly Span[], translated: boolean): LocalDeparture[] {
  const found = [
    ...damagedDates(reading),
    ...damaged.map((span) => toldAs(span, DAMAGED, reading)),
    ...misspeltOccasions(reading),
    ...wrongWeekdays(reading).map((date) => toldAs(date, { ...DAMAGED, field: "when", cause: "contradicts" }, reading)),
    ...(translated ? [...runOnYears(reading), ...strayLetters(reading)].map((span) => toldAs(span, DAMAGED, reading)) : []),
    ...(translated ? mistranslated(reading) : []),
  ];
  return found.filter((own, at) => isFirst(own, found.slice(0, at))).sort((a, b) => a.quote.from - b.quote.from);
}

function toldAs(span: Span, finding: Finding, reading: Reading): LocalDeparture {
  return { quote: quoteOf(reading, span), ...finding };
}

/** Words that overlap are told once. */
function isFirst({ quote }: LocalDeparture, before: readonly LocalDeparture[]): boolean {
  return !before.some((own) => own.quote.from < quote.to && quote.from < own.quote.to);
}

function damagedDates(reading: Reading): LocalDeparture[] {
  return reading.recognised.dates.filter(({ unsound }) => unsound).map((date) => toldAs(date, { ...DAMAGED, field: "when" }, reading));
}

function misspeltOccasions(reading: Reading): LocalDeparture[] {
  return reading.recognised.occasions
    .filter(({ misspelt }) => misspelt)
    .map((occasion) => {
      const expected = `${occasion.label}${occasion.year ? ` ${occasion.year.value}` : ""}`;
      return toldAs(occasion, { field: "occasion", expected, against: "itself", cause: "misspelt" }, reading);
    });
}

/** "the first team Adam Berri" for a general. */
function mistranslated(reading: Reading): LocalDeparture[] {
  return calquesOf(reading).flatMap((hit) => {
    const expected = hit.entry.flags.get("means");
    return expected === null ? [] : [toldAs(hit, { field: "text", expected, against: "language", cause: "mistranslated" }, reading)];
  });
}
