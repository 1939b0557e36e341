import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import type { StatementRecord, StoryRecord, UndertakingRecord } from "../../types/record.ts";
import { documentCard } from "./document-card.ts";
import { type DocumentCard, type DocumentEntry, KIND, type OccasionCard, type PartyCard } from "./entries.ts";

/** Entries that can be walked in the order of their ids. */
export interface Walked {
  readonly parties: PartyCard;
  readonly occasions: OccasionCard;
  readonly documents: DocumentCard;
  readonly stories: StoryRecord;
  readonly statements: StatementRecord;
  readonly undertakings: UndertakingRecord;
}

export type Walk = keyof Walked;

/** The kind of the entries, and what is told of one. */
const WALKS: { readonly [W in Walk]: readonly [kind: string, told: (entry: unknown) => Walked[W]] } = {
  parties: [KIND.partyCard, (entry) => entry as PartyCard],
  occasions: [KIND.occasionCard, (entry) => entry as OccasionCard],
  documents: [KIND.document, (entry) => documentCard(entry as DocumentEntry)],
  stories: [KIND.story, (entry) => entry as StoryRecord],
  statements: [KIND.statement, (entry) => entry as StatementRecord],
  undertakings: [KIND.undertaking, (entry) => entry as UndertakingRecord],
};

/** So many entries behind an id, and how many there are in all; those that belong to one thing, or any. */
export function walk<W extends Walk>(
  catalogue: Catalogue,
  what: W,
  owner: string | null,
  after: string,
  limit: number,
): { readonly items: Walked[W][]; readonly total: number } {
  const [kind, told] = WALKS[what];
  const own = owner === null ? null : catalogue.own(owner);
  return { items: catalogue.after<unknown>(kind, own, after, limit).map(told), total: catalogue.count(kind, own) };
}
