import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import { lately } from "../../store/lately.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId } from "../../types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  OccasionRecord,
  ReportRecord,
  StatementRecord,
  StoryRecord,
  UndertakingRecord,
} from "../../types/record.ts";
import { documentCard } from "./document-card.ts";
import { type DocumentCard, type EngagementCard, KIND, type OccasionCard, type PartyCard, type PartyEntry } from "./entries.ts";

/** Lines that are kept for whoever turns a page back or asks for one filter more. */
const MOST_CARDS = 5_000;

/** The entries of a catalogue by their kinds. */
export class Shelf {
  readonly catalogue: Catalogue;
  readonly #card: (id: string) => EngagementCard | null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.#card = lately(MOST_CARDS, (id) => catalogue.get<EngagementCard>(KIND.card, id) ?? null);
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
    return this.#card(id) ?? undefined;
  }

  cards(ids: readonly string[]): EngagementCard[] {
    return ids.flatMap((id) => this.card(id as EngagementId) ?? []);
  }

  document(id: string): DocumentRecord | undefined {
    return this.catalogue.get(KIND.document, id);
  }

  documentCards(ids: Iterable<string>): DocumentCard[] {
    return [...ids].flatMap((id) => {
      const record = this.document(id);
      return record === undefined ? [] : [documentCard(record)];
    });
  }

  partyCards(ids: Iterable<PartyId>): PartyCard[] {
    return [...ids].flatMap((id) => this.catalogue.get<PartyCard>(KIND.partyCard, id) ?? []);
  }

  occasionCards(ids: Iterable<OccasionId>): OccasionCard[] {
    return [...ids].flatMap((id) => this.catalogue.get<OccasionCard>(KIND.occasionCard, id) ?? []);
  }

  report(id: ReportId): ReportRecord | undefined {
    return this.catalogue.get(KIND.report, id);
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
