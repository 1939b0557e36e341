import type { DocumentRecord } from "../../types/record.ts";
import type { DocumentCard } from "./entries.ts";

/** A document in a line. */
export function documentCard(record: DocumentRecord): DocumentCard {
  const {
    id,
    title,
    outlet,
    url,
    published,
    publishedBasis,
    language,
    languages,
    copyOf,
    translated,
    story,
    reports,
    departures,
    synthetic,
  } = record;
  return {
    id,
    title,
    outlet,
    url,
    published,
    publishedBasis,
    language,
    languages,
    copyOf,
    translated,
    story,
    reports: reports.length,
    departures: departures.length,
    synthetic,
  };
}
