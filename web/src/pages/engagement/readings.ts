import type { EngagementDetails } from "../../../../src/api/types.ts";

export type Field = EngagementDetails["fields"][number];
export type Words = Field["readings"][number]["words"][number];

export interface Reading {
  readonly value: string;
  readonly chosen: boolean;
  readonly origins: number;
  readonly words: readonly Words[];
}

export interface Told {
  readonly field: string;
  readonly readings: readonly Reading[];
  /** Independent origins that tell it at all. */
  readonly origins: number;
  /** By which rule one of several was taken; null where sources agree. */
  readonly rule: string | null;
}

/** All that is told of a field: the readings that the record has, and those that contradict it. */
export function toldOf(details: EngagementDetails, path: string): Told | null {
  const field = details.fields.find((one) => one.field === path);
  const disagreement = details.disagreements.find((one) => one.field === path);
  const against = (disagreement?.readings ?? [])
    .filter(({ chosen, value }) => !chosen && !field?.readings.some((told) => told.value === value))
    .map((reading) => ({ ...reading, words: wordsOf(details, path, reading.reports) }));
  const readings = [...(field?.readings ?? []), ...against];
  if (readings.length === 0) return null;
  const origins = new Set(readings.filter(({ chosen }) => chosen).flatMap(({ words }) => words.map(({ origin }) => origin)));
  return { field: path, readings, origins: origins.size, rule: disagreement?.rule ?? null };
}

/** The words by which some reports tell a field. */
function wordsOf({ tellings, documents }: EngagementDetails, path: string, reports: readonly string[]): Words[] {
  const own = tellings.filter(({ id }) => reports.includes(id)).flatMap(({ evidence }) => evidence.filter(({ field }) => field === path));
  return own.map(({ document, from, to, exact }) => {
    const card = documents.find(({ id }) => id === document);
    return { document, from, to, exact, language: card?.language ?? null, origin: card?.origin ?? 0 };
  });
}
