import type { DayBounds } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";

/** What a document says of days. */
export interface Dated {
  readonly published: DayBounds | null;
  readonly reports: readonly Pick<ReportFacts, "bounds" | "persons">[];
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
