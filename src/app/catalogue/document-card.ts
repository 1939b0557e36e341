import type { DocumentCard, DocumentEntry } from "./entries.ts";

/** A document in a line. */
export function documentCard(record: DocumentEntry): DocumentCard {
  const {
    id,
    title,
    opening,
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
    opening,
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
