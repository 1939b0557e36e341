import { latestFirst } from "../contacts/latest-first.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId, StatementId, StoryId } from "../types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  OccasionRecord,
  PartyRecord,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
  StoryRecord,
  UndertakingRecord,
} from "../types/record.ts";

/** A part of a register held in memory, by id: what is written for people to read needs to look things up. A part is narrowed before it is held. */
export interface Part {
  readonly topicLabel: (code: string) => string;
  /** Without their texts, also where these are exported. */
  readonly documents: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly statements: ReadonlyMap<StatementId, StatementRecord>;
  /** In the order of their places in the document. */
  readonly statementsIn: ReadonlyMap<DocumentId, readonly StatementRecord[]>;
  readonly reports: ReadonlyMap<ReportId, ReportRecord>;
  /** The latest first, undated ones last, then by id. */
  readonly engagements: ReadonlyMap<EngagementId, EngagementRecord>;
  readonly stories: ReadonlyMap<StoryId, StoryRecord>;
  readonly parties: ReadonlyMap<PartyId, PartyRecord>;
  readonly occasions: ReadonlyMap<OccasionId, OccasionRecord>;
  readonly undertakings: readonly UndertakingRecord[];
}

/** Walks every array of the records once and holds what it gives: as large as what somebody is going to read. */
export function partOf(records: RegisterRecords): Part {
  const statements = [...records.statements()];
  return {
    topicLabel: records.topicLabel,
    documents: byId(withoutTexts(records.documents())),
    statements: byId(statements),
    statementsIn: Map.groupBy(statements, ({ document }) => document),
    reports: byId(records.reports()),
    engagements: byId([...records.engagements()].sort(latestFirst)),
    stories: byId(records.stories()),
    parties: byId(records.parties()),
    occasions: byId(records.occasions()),
    undertakings: [...records.undertakings()],
  };
}

/** Documents that tell an engagement, in the order of their ids. */
export function documentsOf(engagement: EngagementRecord, part: Part): DocumentRecord[] {
  const ids = new Set(engagement.reports.flatMap((id) => part.reports.get(id)?.document ?? []));
  return [...ids].sort().flatMap((id) => part.documents.get(id) ?? []);
}

/** Its id where the part does not have it. */
export function partyName(id: PartyId, { parties }: Part): string {
  return parties.get(id)?.name ?? id;
}

/** Its id where the part does not have it. */
export function occasionName(id: OccasionId, { occasions }: Part): string {
  return occasions.get(id)?.name ?? id;
}

/** Whether a record rests on something invented. */
export function isSynthetic(engagement: EngagementRecord, part: Part): boolean {
  return documentsOf(engagement, part).some(({ synthetic }) => synthetic);
}

function* withoutTexts(documents: Iterable<DocumentRecord>): Generator<DocumentRecord> {
  for (const document of documents) yield { ...document, text: null };
}

function byId<Id, Value extends { readonly id: Id }>(records: Iterable<Value>): Map<Id, Value> {
  return new Map([...records].map((record) => [record.id, record]));
}
