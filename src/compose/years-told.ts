import type { DateFound, OccasionFound } from "../types/found.ts";
import type { Span } from "../types/span.ts";
import { isAhead } from "./is-ahead.ts";
import type { Reading } from "./reading.ts";
import { type DateContext, isoOfFull, type YearHint } from "./resolve-date.ts";

/** What a text says of the year in which it tells. */
export type YearsTold = Required<Pick<DateContext, "years" | "notBefore" | "before" | "told">>;

/** Years that the occasions and the full dates of a text imply, and between which of them it was written. */
export function yearsTold(reading: Reading, isPublished: boolean): YearsTold {
  const { occasions: all, dates, cities } = reading.recognised;
  // "at the site of Expo 2020": what is called like an event is a place in this text, and was one years later.
  const isPlace = (own: OccasionFound): boolean => cities.some(({ venue, from, to }) => venue && from <= own.from && to >= own.to);
  const sites = new Set(all.filter(isPlace).map(({ series }) => series));
  const occasions = all.filter(({ series }) => !sites.has(series));
  // "preparations for the 2030 World Cup": in a text of nobody knows when, what is prepared is to come.
  const isComing = (own: OccasionFound): boolean => isAhead(own, reading) || (own.kind === "tournament" && !isPublished);
  // An event to come says when the text looks to, not when it was written; a bare year may be any.
  const occasionYears = occasions.flatMap((own): YearHint[] =>
    own.year && !isComing(own) ? [{ year: own.year.value, span: { from: own.year.from, to: own.year.to } }] : [],
  );
  const datedYears = dates.flatMap((date) => yearHint(date));
  const past = [...occasionYears, ...datedYears.filter(({ span }) => !isInComing(span, occasions, reading))].map(({ year }) => year);
  const coming = occasions.flatMap((own) => (own.year && isComing(own) ? own.year.value : []));
  return {
    years: mostPertinent([...occasionYears, ...datedYears.filter(({ bare }) => !bare)]),
    notBefore: past.length > 0 ? Math.max(...past) : null,
    before: coming.length > 0 ? Math.min(...coming) + 1 : null,
    told: new Set(occasionYears.map(({ year }) => year)).size === 1 ? (occasionYears[0] ?? null) : null,
  };
}

function yearHint(date: DateFound): (YearHint & { readonly bare: boolean })[] {
  if (date.start.year === undefined || date.start.hijri || !isoOfFull(date)) return [];
  return [{ year: date.start.year, span: { from: date.from, to: date.to }, bare: date.start.month === undefined }];
}

/** The year of an event to come ("la Coupe du monde 2030"). */
function isInComing(span: Span | null, occasions: readonly OccasionFound[], reading: Reading): boolean {
  return occasions.some(
    ({ year, ...own }) =>
      year !== null &&
      span !== null &&
      year.from >= span.from &&
      year.to <= span.to &&
      (own.kind === "tournament" || isAhead({ year, ...own }, reading)),
  );
}

/** Years by how often the text names them; the earlier named first among equals. */
function mostPertinent(hints: readonly YearHint[]): YearHint[] {
  const counts = new Map<number, number>();
  for (const { year } of hints) counts.set(year, (counts.get(year) ?? 0) + 1);
  const seen = new Set<number>();
  return hints
    .filter(({ year }) => !seen.has(year) && seen.add(year))
    .toSorted((a, b) => (counts.get(b.year) ?? 0) - (counts.get(a.year) ?? 0));
}
