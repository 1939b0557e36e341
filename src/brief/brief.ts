import type { When } from "../types/date.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, UndertakingId } from "../types/ids.ts";
import type { DelegationRecord, OfficeRecord } from "../types/record.ts";
import type { Place } from "../types/report.ts";
import type { Subject } from "../types/subject.ts";
import type {
  Capacity,
  EngagementKind,
  IsoDate,
  LanguageTag,
  Medium,
  OccasionKind,
  StateCode,
  Status,
  TopicBasis,
} from "../types/vocabulary.ts";

/** Words of a document that say what a line of a brief says. */
export interface BriefWords {
  readonly document: DocumentId;
  readonly from: number;
  readonly to: number;
  readonly exact: string;
}

/** Somebody whom a line names. */
export interface BriefParty {
  readonly party: PartyId;
  readonly name: string;
  readonly state: StateCode | null;
}

/** Somebody of either side who took part in a contact, and as what. */
export interface Interlocutor extends BriefParty {
  readonly capacities: readonly Capacity[];
  readonly office: OfficeRecord | null;
}

/** A contact held: an engagement that has no parts, or a part of one. */
export interface Contact {
  readonly engagement: EngagementId;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly when: When | null;
  readonly where: Place | null;
  readonly partOf: EngagementId | null;
  readonly occasion: { readonly id: OccasionId; readonly name: string } | null;
  readonly interlocutors: readonly Interlocutor[];
  /** As texts call the delegations: `high-level`. */
  readonly levels: readonly Pick<DelegationRecord, "state" | "level">[];
  readonly topics: readonly string[];
  readonly documents: number;
  readonly origins: number;
  readonly synthetic: boolean;
  readonly words: readonly BriefWords[];
}

/** Who held an office when it was last told. */
export interface Holder extends BriefParty {
  readonly office: OfficeRecord;
  readonly seen: IsoDate | null;
  readonly engagement: EngagementId;
  /** Who else was told in an office of that name, the latest first: one before, or, as ambassadors are, one beside. */
  readonly others: readonly (BriefParty & { readonly seen: IsoDate | null })[];
  readonly words: readonly BriefWords[];
}

/** What the contacts of a year were about; a contact counts for each of its topics. */
export interface YearOfSubjects {
  /** Null for contacts that are not dated. */
  readonly year: string | null;
  readonly contacts: number;
  readonly topics: readonly {
    readonly code: string;
    readonly label: string;
    readonly contacts: number;
    /** How often on which basis. */
    readonly bases: Readonly<Partial<Record<TopicBasis, number>>>;
    readonly engagements: readonly EngagementId[];
    readonly words: readonly BriefWords[];
  }[];
}

/** What was announced: an engagement, an event to come, something promised. */
export interface Announced {
  readonly what: "engagement" | "occasion";
  readonly id: EngagementId | OccasionId;
  readonly name: string;
  readonly kind: EngagementKind | OccasionKind;
  readonly status: Status | null;
  readonly when: Pick<When, "start" | "end"> | null;
  readonly where: Place | null;
  /** The engagements whose texts name it; of an engagement itself, its own id. */
  readonly namedIn: readonly EngagementId[];
  /** Engagements between the same states that were held in the days for which an engagement was announced. */
  readonly heldInstead: readonly EngagementId[];
  readonly synthetic: boolean;
  readonly words: readonly BriefWords[];
}

/** What somebody promised and no text has told as kept, moved or cancelled. */
export interface OpenUndertaking {
  readonly id: UndertakingId;
  readonly engagement: EngagementId;
  readonly by: readonly BriefParty[];
  readonly text: string;
  readonly language: LanguageTag;
  readonly due: IsoDate | null;
  readonly occasion: { readonly id: OccasionId; readonly name: string } | null;
  readonly synthetic: boolean;
  readonly words: readonly BriefWords[];
}

/** Who says so: an issuer with a medium, over all texts. */
export interface Sayer {
  /** Null where no issuer is named, but the side. */
  readonly issuer: BriefParty | null;
  readonly side: StateCode | null;
  readonly medium: Medium;
  readonly documents: readonly DocumentId[];
  readonly engagements: readonly EngagementId[];
  readonly words: readonly BriefWords[];
}

/** How the last contact differs from the one before it. */
export interface Changed {
  readonly before: EngagementId;
  readonly after: EngagementId;
  readonly kind: readonly [EngagementKind, EngagementKind] | null;
  readonly where: readonly [string | null, string | null] | null;
  /** Level of a state's delegation, as texts call it. */
  readonly levels: readonly { readonly state: StateCode; readonly before: string | null; readonly after: string | null }[];
  /** Offices in which a state's side met: where they are not the same. */
  readonly offices: readonly { readonly state: StateCode; readonly before: readonly string[]; readonly after: readonly string[] }[];
  readonly came: readonly Interlocutor[];
  readonly gone: readonly Interlocutor[];
  readonly newTopics: readonly string[];
  readonly droppedTopics: readonly string[];
}

/** The state of a relation, of a person, a service or a fair, as the texts of a register tell it. */
export interface Brief {
  readonly subject: Subject;
  /** The day to which "still to come" is relative. */
  readonly on: IsoDate | null;
  /** Some of the texts are invented. */
  readonly synthetic: boolean;
  readonly counts: {
    readonly contacts: number;
    /** Contacts told by two independent origins or more. */
    readonly corroborated: number;
    readonly engagements: number;
    readonly documents: number;
    readonly copies: number;
    readonly machineTranslations: number;
    readonly languages: readonly LanguageTag[];
  };
  /** The latest first. */
  readonly last: readonly Contact[];
  readonly changed: Changed | null;
  readonly holders: readonly Holder[];
  readonly subjects: readonly YearOfSubjects[];
  readonly ahead: readonly Announced[];
  /** Announced for a day that has passed, and told only as announced. */
  readonly passed: readonly Announced[];
  /** Called off, put off or denied. */
  readonly calledOff: readonly Announced[];
  readonly undertakings: readonly OpenUndertaking[];
  readonly sayers: readonly Sayer[];
  readonly outlets: readonly { readonly outlet: string; readonly documents: readonly DocumentId[] }[];
}
