import type { TitleParties } from "../../contacts/engagement-title.ts";
import type { DocumentId, EngagementId, OccasionId, StatementId } from "../../types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  EvidenceRecord,
  OccasionRecord,
  RegisterRecords,
  StatementRecord,
} from "../../types/record.ts";
import type { Status } from "../../types/vocabulary.ts";

/** Of a document whose words are quoted, where they are from. */
export type AnnouncingDocument = Pick<DocumentRecord, "id" | "url" | "outlet" | "published" | "language" | "synthetic">;

/** What was announced, and whatever is needed to say by whom. Only these are held in memory, not the register. */
export interface Announced {
  readonly engagements: readonly EngagementRecord[];
  /** Occasions that a text names as to come, with the words that name them. */
  readonly occasions: readonly { readonly occasion: OccasionRecord; readonly evidence: readonly EvidenceRecord[] }[];
  readonly occasionNames: ReadonlyMap<OccasionId, string>;
  readonly parties: TitleParties;
  readonly documents: ReadonlyMap<DocumentId, AnnouncingDocument>;
  /** Who says so, of each engagement: the statements on which its reports rest. */
  readonly statements: ReadonlyMap<EngagementId, readonly StatementRecord[]>;
}

const ANNOUNCED: ReadonlySet<Status> = new Set<Status>(["planned", "postponed", "cancelled"]);

/** Walks each array of the records once. */
export function findAnnounced(records: RegisterRecords): Announced {
  const engagements: EngagementRecord[] = [];
  const upcoming = new Map<OccasionId, EvidenceRecord[]>();
  for (const engagement of records.engagements()) {
    // A day that only the visit gives is the visit's, which has an entry of its own.
    if (ANNOUNCED.has(engagement.status) && engagement.when?.basis !== "parent") engagements.push(engagement);
    for (const occasion of engagement.upcoming) {
      const words = engagement.evidence.filter(({ field }) => field === `upcoming/${occasion}`);
      upcoming.set(occasion, [...(upcoming.get(occasion) ?? []), ...words]);
    }
  }
  const evidence = [...engagements.flatMap((engagement) => engagement.evidence), ...[...upcoming.values()].flat()];
  return {
    engagements,
    ...occasionsOf(records, upcoming),
    parties: new Map([...records.parties()].map(({ id, name, type, country }) => [id, { name, type, country }])),
    documents: documentsOf(records, new Set(evidence.map(({ document }) => document))),
    statements: statementsOf(records, new Set(engagements.map(({ id }) => id))),
  };
}

function occasionsOf(
  records: RegisterRecords,
  upcoming: ReadonlyMap<OccasionId, EvidenceRecord[]>,
): Pick<Announced, "occasions" | "occasionNames"> {
  const occasions: Announced["occasions"][number][] = [];
  const occasionNames = new Map<OccasionId, string>();
  for (const occasion of records.occasions()) {
    occasionNames.set(occasion.id, occasion.name);
    const words = upcoming.get(occasion.id);
    if (words !== undefined) occasions.push({ occasion, evidence: words });
  }
  return { occasions, occasionNames };
}

function documentsOf(records: RegisterRecords, wanted: ReadonlySet<DocumentId>): Map<DocumentId, AnnouncingDocument> {
  const documents = new Map<DocumentId, AnnouncingDocument>();
  for (const { id, url, outlet, published, language, synthetic } of records.documents())
    if (wanted.has(id)) documents.set(id, { id, url, outlet, published, language, synthetic });
  return documents;
}

function statementsOf(records: RegisterRecords, wanted: ReadonlySet<EngagementId>): Map<EngagementId, StatementRecord[]> {
  const citing = new Map<StatementId, EngagementId[]>();
  for (const { engagement, statements } of records.reports())
    if (wanted.has(engagement)) for (const id of statements) citing.set(id, [...(citing.get(id) ?? []), engagement]);
  const found = new Map<EngagementId, StatementRecord[]>();
  for (const statement of records.statements())
    for (const engagement of new Set(citing.get(statement.id))) found.set(engagement, [...(found.get(engagement) ?? []), statement]);
  return found;
}
