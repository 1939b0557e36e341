import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId } from "../../types/ids.ts";
import type {
  EngagementRecord,
  OccasionRecord,
  ReportRecord,
  StatementRecord,
  StoryRecord,
  UndertakingRecord,
} from "../../types/record.ts";
import { documentCard } from "./document-card.ts";
import {
  type DocumentCard,
  type DocumentEntry,
  type EngagementCard,
  KIND,
  type OccasionCard,
  type PartyCard,
  type PartyEntry,
} from "./entries.ts";

/** The entries of a catalogue by their kinds. */
export class Shelf {
  readonly catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** By any id that it answers to, as the three below. */
  engagement(id: string): EngagementRecord | undefined {
    return this.catalogue.get(KIND.engagement, this.catalogue.own(id));
  }

  party(id: string): PartyEntry | undefined {
    return this.catalogue.get(KIND.party, this.catalogue.own(id));
  }

  occasion(id: string): OccasionRecord | undefined {
    return this.catalogue.get(KIND.occasion, this.catalogue.own(id));
  }

  card(id: EngagementId): EngagementCard | undefined {
    return this.catalogue.get(KIND.card, id);
  }

  /** Of those that there are, as all below that take several ids. */
  cards(ids: Iterable<string>): EngagementCard[] {
    return this.catalogue.getAll(KIND.card, ids);
  }

  document(id: string): DocumentEntry | undefined {
    return this.catalogue.get(KIND.document, id);
  }

  documents(ids: Iterable<string>): DocumentEntry[] {
    return this.catalogue.getAll(KIND.document, ids);
  }

  documentCards(ids: Iterable<string>): DocumentCard[] {
    return this.documents(ids).map(documentCard);
  }

  partyCards(ids: Iterable<PartyId>): PartyCard[] {
    return this.catalogue.getAll(KIND.partyCard, ids);
  }

  occasionCards(ids: Iterable<OccasionId>): OccasionCard[] {
    return this.catalogue.getAll(KIND.occasionCard, ids);
  }

  reports(ids: Iterable<ReportId>): ReportRecord[] {
    return this.catalogue.getAll(KIND.report, ids);
  }

  story(id: string): StoryRecord | undefined {
    return this.catalogue.get(KIND.story, id);
  }

  statementsIn(document: DocumentId): StatementRecord[] {
    return this.catalogue.ownedBy(KIND.statement, document);
  }

  undertakingsOf(engagement: EngagementId): UndertakingRecord[] {
    return this.catalogue.ownedBy(KIND.undertaking, engagement);
  }
}
