import { getDocument } from "../../store/documents.ts";
import { lately } from "../../store/lately.ts";
import type { Register } from "../../store/register.ts";
import type { DocumentId, OccasionId, PartyId } from "../../types/ids.ts";
import type {
  DepartureRecord,
  DisagreementRecord,
  EngagementRecord,
  ReportRecord,
  StatementRecord,
  UndertakingRecord,
} from "../../types/record.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";
import { documentCard } from "./document-card.ts";
import type { DocumentCard, EngagementCard, OccasionCard, PartyCard } from "./entries.ts";
import { originsOf } from "./origins-of.ts";
import type { Shelf } from "./shelf.ts";
import { type FieldReadings, fieldReadings } from "./value-readings.ts";

/** A document that tells an engagement, and which of its independent origins it is of. */
export interface TellingDocument extends DocumentCard {
  readonly origin: number;
}

/** Everything that the register has of an engagement. */
export interface EngagementDetails {
  readonly card: EngagementCard;
  /** The record, without its words, which stand at the fields. */
  readonly record: Omit<EngagementRecord, "evidence" | "disagreements">;
  readonly fields: readonly FieldReadings[];
  readonly disagreements: readonly DisagreementRecord[];
  /** As each document tells it. */
  readonly tellings: readonly ReportRecord[];
  readonly statements: readonly StatementRecord[];
  readonly departures: readonly (DepartureRecord & { readonly document: DocumentId })[];
  readonly undertakings: readonly UndertakingRecord[];
  readonly whole: EngagementCard | null;
  readonly parts: readonly EngagementCard[];
  readonly announces: readonly OccasionCard[];
  /** All documents, parties and occasions of which anything above speaks. */
  readonly documents: readonly TellingDocument[];
  readonly parties: readonly PartyCard[];
  readonly occasions: readonly OccasionCard[];
}

/** Null where nothing answers to the id. */
export function engagementDetails(shelf: Shelf, register: Register, id: string): EngagementDetails | null {
  const found = shelf.engagement(id);
  const card = found && shelf.card(found.id);
  if (found === undefined || card === undefined) return null;
  const { evidence: _, disagreements, ...record } = found;
  const tellings = shelf.reports(record.reports);
  const ids = [...new Set(tellings.map(({ document }) => document))].sort();
  const documents = shelf.documents(ids);
  const cited = new Set(tellings.flatMap((report) => report.statements));
  const statements = ids.flatMap((document) => shelf.statementsIn(document)).filter((statement) => cited.has(statement.id));
  const origins = originsOf(documents, tellings, statements);
  const undertakings = shelf.undertakingsOf(record.id);
  const details = {
    card,
    record,
    fields: fieldReadings(found, tellings, { ...origins, languageAt: languages(register) }),
    disagreements,
    tellings,
    statements,
    departures: documents.flatMap((document) => document.departures.map((departure) => ({ ...departure, document: document.id }))),
    undertakings,
    whole: record.parent === null ? null : (shelf.card(record.parent) ?? null),
    parts: shelf.cards(record.parts),
    announces: shelf.occasionCards(record.upcoming),
    documents: documents.map((document) => ({ ...documentCard(document), origin: origins.origin(document.id) })),
  };
  return { ...details, ...spokenOf(details, shelf) };
}

/** Whoever and whatever is spoken of by id. */
export function spokenOf(details: object, shelf: Shelf): { readonly parties: PartyCard[]; readonly occasions: OccasionCard[] } {
  const ids = [...new Set(JSON.stringify(details).match(/\b(?:par|occ)_[0-9a-z]{16}\b/g) ?? [])].sort();
  return {
    parties: shelf.partyCards(ids.filter((id): id is PartyId => id.startsWith("par_"))),
    occasions: shelf.occasionCards(ids.filter((id): id is OccasionId => id.startsWith("occ_"))),
  };
}

/** The language of the paragraph in which words stand. */
function languages(register: Register): (document: DocumentId, at: number) => LanguageTag | null {
  const analysis = lately(50, (id: DocumentId) => getDocument(register, id)?.analysis ?? null);
  return (document, at) => {
    const told = analysis(document);
    return told?.paragraphs.find(({ from, to }) => from <= at && at < to)?.language ?? told?.language ?? null;
  };
}
