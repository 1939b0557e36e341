import type { When } from "./date.ts";
import type { SourceRecord } from "./document.ts";
import type { Part } from "./evidence.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId, StatementId, StoryId, UndertakingId } from "./ids.ts";
import type { Outcome, Place } from "./report.ts";
import type {
  Capacity,
  DepartureCause,
  DepartureGround,
  EngagementKind,
  IsoDate,
  LanguageTag,
  Medium,
  OccasionKind,
  PartyType,
  StateCode,
  Status,
  TopicBasis,
} from "./vocabulary.ts";

/** The records of the format `dragoman-register/1`, as docs/register.schema.json has them. Keys are made in this order. */

/** Words of a document: UTF-16 code units, `to` exclusive, `exact` letter for letter. */
export interface SpanRecord {
  readonly from: number;
  readonly to: number;
  readonly exact: string;
}

/** Words that support the value of a field; `value` is the value as this document tells it. */
export interface EvidenceRecord extends SpanRecord {
  readonly field: string;
  readonly value: string;
  /** The part of the value that the words carry, where they carry only one. */
  readonly supports?: Part;
  readonly document: DocumentId;
}

export interface OfficeRecord {
  readonly original: string;
  readonly language: LanguageTag;
  readonly label: string;
}

export interface ParticipantRecord {
  readonly party: PartyId;
  readonly capacities: readonly Capacity[];
  readonly represents: StateCode | null;
  readonly office: OfficeRecord | null;
}

export interface DelegationRecord {
  readonly state: StateCode;
  readonly level: string | null;
  readonly size: number | null;
  readonly head: PartyId | null;
}

export interface TopicRecord {
  readonly code: string;
  readonly basis: TopicBasis;
}

/** What reports and engagements have in common. */
export interface RecordFields {
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly when: When | null;
  readonly where: Place | null;
  readonly participants: readonly ParticipantRecord[];
  readonly others: boolean;
  readonly delegations: readonly DelegationRecord[];
  readonly states: readonly StateCode[];
  readonly invitedBy: readonly PartyId[];
  readonly occasion: OccasionId | null;
  readonly topics: readonly TopicRecord[];
  readonly outcomes: readonly Outcome[];
  readonly upcoming: readonly OccasionId[];
  readonly mentioned: readonly PartyId[];
  readonly evidence: readonly EvidenceRecord[];
}

export interface DepartureRecord extends SpanRecord {
  readonly field: string;
  /** What stands in the other sources; null when unknown. */
  readonly expected: string | null;
  readonly against: DepartureGround;
  readonly cause: DepartureCause;
}

export interface DocumentRecord {
  readonly id: DocumentId;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly paths: readonly string[];
  readonly published: IsoDate | null;
  readonly publishedBasis: "given" | "stated" | "inferred" | null;
  /** Where the carrier says each of url, title, outlet, author, published, language. */
  readonly bases: SourceRecord["bases"];
  readonly synthetic: boolean;
  readonly language: LanguageTag | null;
  readonly languages: readonly LanguageTag[];
  readonly text: string | null;
  readonly textHash: string;
  readonly length: number;
  readonly copyOf: { readonly document: DocumentId; readonly relation: string } | null;
  readonly translated: { readonly machine: boolean; readonly from: LanguageTag | null } | null;
  readonly story: StoryId;
  readonly reports: readonly ReportId[];
  readonly mainReport: ReportId | null;
  readonly departures: readonly DepartureRecord[];
  readonly leads: readonly SpanRecord[];
}

export interface StatementRecord extends SpanRecord {
  readonly id: StatementId;
  readonly document: DocumentId;
  readonly issuer: PartyId | null;
  readonly side: StateCode | null;
  readonly medium: Medium;
}

export interface ReportRecord extends RecordFields {
  readonly id: ReportId;
  readonly document: DocumentId;
  readonly engagement: EngagementId;
  readonly statements: readonly StatementId[];
  readonly parent: ReportId | null;
}

export interface ReadingRecord {
  readonly value: string;
  readonly reports: readonly ReportId[];
  /** Independent origins among them. */
  readonly origins: number;
  readonly chosen: boolean;
}

/** Values that cannot all be true, and which one the record has by which rule. */
export interface DisagreementRecord {
  readonly field: string;
  readonly rule: string;
  readonly readings: readonly ReadingRecord[];
}

export interface EngagementRecord extends RecordFields {
  readonly id: EngagementId;
  readonly aliases: readonly EngagementId[];
  readonly parent: EngagementId | null;
  readonly parts: readonly EngagementId[];
  readonly story: StoryId;
  readonly reports: readonly ReportId[];
  readonly origins: number;
  readonly disagreements: readonly DisagreementRecord[];
}

export interface StoryRecord {
  readonly id: StoryId;
  readonly documents: readonly DocumentId[];
  readonly engagement: EngagementId | null;
  readonly languages: readonly LanguageTag[];
  readonly origins: number;
}

export type NameBasis = "own" | "origins" | "single" | "machine";

export interface NameRecord {
  readonly text: string;
  readonly language: LanguageTag;
  readonly documents: readonly DocumentId[];
  /** Why this spelling is one of this party, in words for people. */
  readonly because: string;
}

export interface HeldOfficeRecord extends OfficeRecord {
  readonly organisation: PartyId | null;
  /** First and last day of the engagements in which it is told; empty where none of them is dated. */
  readonly seen: readonly [] | readonly [IsoDate, IsoDate];
}

export interface PartyRecord {
  readonly id: PartyId;
  readonly type: PartyType;
  readonly name: string;
  readonly nameBasis: NameBasis;
  readonly names: readonly NameRecord[];
  readonly country: StateCode | null;
  readonly offices: readonly HeldOfficeRecord[];
  readonly parent: PartyId | null;
  readonly undecided: readonly PartyId[];
  readonly evidence: readonly EvidenceRecord[];
}

export interface OccasionRecord {
  readonly id: OccasionId;
  readonly name: string;
  readonly series: string;
  readonly names: readonly { readonly text: string; readonly language: LanguageTag }[];
  readonly kind: OccasionKind;
  readonly year: number | null;
  readonly edition: number | null;
  readonly when: When | null;
  readonly where: Place | null;
  readonly hosts: readonly StateCode[];
  readonly evidence: readonly EvidenceRecord[];
}

export interface UndertakingRecord {
  readonly id: UndertakingId;
  readonly engagement: EngagementId;
  readonly by: readonly PartyId[];
  readonly text: string;
  readonly language: LanguageTag;
  readonly due: IsoDate | null;
  readonly occasion: OccasionId | null;
  /** Silence is not a state: what nobody speaks of any more stays open. */
  readonly state: "open" | "kept" | "moved" | "cancelled";
  readonly evidence: readonly EvidenceRecord[];
}

/** A whole register, array by array in the order of the format; each is walked once and may be made while it is walked. */
export interface RegisterRecords {
  readonly generator: { readonly program: string; readonly version: string; readonly packs: string };
  /** English label of a topic's code, as the domain packs have it. */
  readonly topicLabel: (code: string) => string;
  documents(): Iterable<DocumentRecord>;
  statements(): Iterable<StatementRecord>;
  reports(): Iterable<ReportRecord>;
  engagements(): Iterable<EngagementRecord>;
  stories(): Iterable<StoryRecord>;
  parties(): Iterable<PartyRecord>;
  occasions(): Iterable<OccasionRecord>;
  undertakings(): Iterable<UndertakingRecord>;
}
