import type { Names } from "../pipeline/comparing-names.ts";
import type { PartyId } from "../types/ids.ts";
import type { PartyRecord } from "../types/record.ts";

/** A party that may be the same as another one: what a reviewer wants to know before judging. */
export interface OpenQuestion {
  readonly id: PartyId;
  readonly name: string;
  readonly country: PartyRecord["country"];
  readonly offices: PartyRecord["offices"];
  /** What the two names that are most alike have in common, and what not. */
  readonly because: readonly string[];
}

export function openQuestion(record: PartyRecord, other: PartyRecord, compare: Names["compare"]): OpenQuestion {
  const compared = record.names.flatMap((own) => other.names.map(({ text }) => compare(own.text, text)));
  const best = compared.reduce((most, next) => (next.score > most.score ? next : most), compare(record.name, other.name));
  return { id: other.id, name: other.name, country: other.country, offices: other.offices, because: best.because };
}
