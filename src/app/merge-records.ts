import { CARRIED_FIELDS, type CarriedField, type SourceRecord } from "../types/document.ts";
import type { IsoDate } from "../types/vocabulary.ts";

/**
 * One document may have come as several items whose carriers say different things about it. Which came first must not
 * matter: of several dates the most precise stands (then the earliest), of several titles, outlets, ... the smallest. Invented
 * is what any of them calls invented.
 */
export function mergeRecords(records: readonly [SourceRecord, ...SourceRecord[]]): SourceRecord {
  const [first] = records;
  const smallest = (field: "externalId" | "url" | "title" | "outlet" | "author" | "language"): string | null =>
    least(records.map((record) => record[field]));
  const merged = {
    externalId: smallest("externalId"),
    url: smallest("url"),
    title: smallest("title"),
    outlet: smallest("outlet"),
    author: smallest("author"),
    published: mostPrecise(records.map((record) => record.published)),
    language: smallest("language"),
    text: first.text,
  };
  const bases = CARRIED_FIELDS.flatMap((field) => {
    const basis = least(records.filter((record) => record[field] === merged[field]).map((record) => record.bases[field] ?? null));
    return basis === null ? [] : [[field, basis] as const];
  });
  return { ...merged, bases: Object.fromEntries(bases), synthetic: records.some(({ synthetic }) => synthetic) };
}

/** Whether two records say the same. */
export function sameRecord(a: SourceRecord, b: SourceRecord): boolean {
  const same = (field: CarriedField): boolean => a[field] === b[field] && a.bases[field] === b.bases[field];
  return a.text === b.text && a.externalId === b.externalId && a.synthetic === b.synthetic && CARRIED_FIELDS.every(same);
}

function least<T extends string>(values: readonly (T | null)[]): T | null {
  return values.filter((value) => value !== null).sort()[0] ?? null;
}

function mostPrecise(dates: readonly (IsoDate | null)[]): IsoDate | null {
  const known = dates.filter((date) => date !== null);
  const longest = Math.max(...known.map((date) => date.length));
  return least(known.filter((date) => date.length === longest));
}
