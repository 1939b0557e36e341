import type { DepartureRecord } from "../../types/record.ts";
import { whenText } from "../when-text.ts";
import { type DocumentTold, departure } from "./document-told.ts";

/** What the document by itself shows to be broken, with what the other sources have in its place. */
export function localDepartures(told: DocumentTold): DepartureRecord[] {
  return told.source.analysis.departures.map(({ quote, field, expected, against, cause }) =>
    departure(quote, { field, expected: expected ?? established(field, told), against, cause }),
  );
}

/** What the document's main engagement has for a field, as others tell it. */
function established(field: string, { source, mergedOf }: DocumentTold): string | null {
  const { mainReport } = source.analysis;
  const merged = mainReport === null ? undefined : mergedOf(mainReport);
  const told = field === "when" ? merged?.when : undefined;
  const byOthers = told?.chosen.by.some(({ telling }) => telling.source.id !== source.id);
  return told && byOthers ? whenText(told.told.value) : null;
}
