import type { DayBounds } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";

/** An office is held for about as long at least: who held it longer ago need not hold it now. */
const A_YEAR = 366;

/** What a document says of days. */
export interface Dated {
  readonly published: DayBounds | null;
  readonly reports: readonly Pick<ReportFacts, "bounds" | "persons">[];
}

/** Whether no more than a year lies between two stretches of days; null where one of them is not known. */
export function toldAtOnce(a: DayBounds | null, b: DayBounds | null): boolean | null {
  if (a === null || b === null) return null;
  return Math.max(a.first - b.last, b.first - a.last) <= A_YEAR;
}

/** From the first to the last day on which documents tell a person so; null where no day is known. */
export function daysTold(form: PersonFormId, documents: readonly Dated[]): DayBounds | null {
  const days = documents.flatMap((document) => daysIn(form, document));
  if (days.length === 0) return null;
  return {
    first: days.reduce((least, { first }) => Math.min(least, first), Infinity),
    last: days.reduce((most, { last }) => Math.max(most, last), -Infinity),
  };
}

/** Days of the engagements in which the person takes part; if none is dated, that of publication. */
function daysIn(form: PersonFormId, { published, reports }: Dated): readonly DayBounds[] {
  const told = reports.filter(({ persons }) => persons.some((person) => person.form === form)).flatMap(({ bounds }) => bounds ?? []);
  return told.length > 0 ? told : published === null ? [] : [published];
}
