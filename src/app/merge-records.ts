import type { SourceRecord } from "../types/document.ts";
import type { IsoDate } from "../types/vocabulary.ts";

/**
 * One document may have come as several items whose carriers say different things about it. Which came first must not
 * matter: of several dates the most precise stands (then the earliest), of several titles, outlets, ... the smallest.
 */
export function mergeRecords(records: readonly [SourceRecord, ...SourceRecord[]]): SourceRecord {
  const [first] = records;
  const smallest = (field: "externalId" | "url" | "title" | "outlet" | "language"): string | null =>
    least(records.map((record) => record[field]));
  return {
    externalId: smallest("externalId"),
    url: smallest("url"),
    title: smallest("title"),
    outlet: smallest("outlet"),
    published: mostPrecise(records.map((record) => record.published)),
    language: smallest("language"),
    text: first.text,
  };
}

/** Whether two records say the same. */
export function sameRecord(a: SourceRecord, b: SourceRecord): boolean {
  return (["text", "externalId", "url", "title", "outlet", "published", "language"] as const).every((field) => a[field] === b[field]);
}

function least(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).sort()[0] ?? null;
}

function mostPrecise(dates: readonly (IsoDate | null)[]): IsoDate | null {
  const known = dates.filter((date) => date !== null);
  const longest = Math.max(...known.map((date) => date.length));
  return least(known.filter((date) => date.length === longest));
}
