import type { When } from "../../types/date.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, StoryId } from "../../types/ids.ts";
import type { DocumentRecord, NameRecord, OccasionRecord, PartyRecord } from "../../types/record.ts";
import type { Place } from "../../types/report.ts";
import type {
  Capacity,
  EngagementKind,
  IsoDate,
  LanguageTag,
  OccasionKind,
  PartyType,
  StateCode,
  Status,
  TopicBasis,
} from "../../types/vocabulary.ts";

/** What a catalogue holds beside the records of the register, each under its kind and id. */

/** Somebody in a line about an engagement. */
export interface CardParticipant {
  readonly party: PartyId;
  readonly type: PartyType;
  readonly name: string;
  readonly country: StateCode | null;
  readonly capacities: readonly Capacity[];
  /** English label of the office in which he took part. */
  readonly office: string | null;
}

/** An engagement in a line, everything by its name: what a list, a map or a timeline shows of it. */
export interface EngagementCard {
  readonly id: EngagementId;
  readonly title: string;
  readonly parent: EngagementId | null;
  /** How many parts it has. */
  readonly parts: number;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly when: When | null;
  readonly where: Place | null;
  readonly states: readonly StateCode[];
  readonly participants: readonly CardParticipant[];
  readonly occasion: { readonly id: OccasionId; readonly name: string } | null;
  readonly topics: readonly { readonly code: string; readonly label: string; readonly basis: TopicBasis }[];
  readonly reports: number;
  readonly documents: number;
  readonly origins: number;
  readonly languages: readonly LanguageTag[];
  readonly disagreements: readonly string[];
  readonly story: StoryId;
  /** One of the documents is invented. */
  readonly synthetic: boolean;
}

/** A party in a line. */
export interface PartyCard {
  readonly id: PartyId;
  readonly type: PartyType;
  readonly name: string;
  readonly country: StateCode | null;
  /** The office in which it was told last, in English. */
  readonly office: string | null;
  readonly organisation: PartyId | null;
  readonly engagements: number;
}

/** A party as it is shown: of a name that stands in thousands of documents some of them, of words that say one thing the first. */
export interface PartyEntry extends Omit<PartyRecord, "names"> {
  readonly names: readonly (NameRecord & { readonly count: number })[];
}

export interface OccasionCard {
  readonly id: OccasionId;
  readonly name: string;
  readonly series: string;
  readonly kind: OccasionKind;
  readonly year: number | null;
  readonly edition: number | null;
  readonly when: When | null;
  readonly where: Place | null;
  /** Engagements on its margins. */
  readonly engagements: number;
  /** Engagements that announce it. */
  readonly announcedBy: number;
}

/** An occasion as it is shown: of words that say one thing the first. */
export type OccasionEntry = OccasionRecord;

/** A document as it is kept: of its text only the first words. */
export type DocumentEntry = DocumentRecord & { readonly opening: string | null };

/** A document in a line. */
export interface DocumentCard {
  readonly id: DocumentId;
  readonly title: string | null;
  /** The first words of its text, where it has no title. */
  readonly opening: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly publishedBasis: DocumentRecord["publishedBasis"];
  readonly language: LanguageTag | null;
  readonly languages: readonly LanguageTag[];
  readonly copyOf: DocumentRecord["copyOf"];
  readonly translated: DocumentRecord["translated"];
  readonly story: StoryId;
  readonly reports: number;
  readonly departures: number;
  readonly synthetic: boolean;
}

/** Kinds of entries. */
export const KIND = {
  engagement: "engagement",
  card: "card",
  report: "report",
  statement: "statement",
  document: "document",
  party: "party",
  partyCard: "party-card",
  spellings: "spellings",
  occasion: "occasion",
  occasionCard: "occasion-card",
  story: "story",
  undertaking: "undertaking",
} as const;
