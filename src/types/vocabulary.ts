/** The closed vocabularies of the record format (docs/register.schema.json states the same lists). */

export const ENGAGEMENT_KINDS = [
  "visit",
  "talks",
  "reception",
  "conference",
  "exhibition",
  "ceremony",
  "signing",
  "call",
  "other",
] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

export const STATUSES = ["held", "planned", "ongoing", "postponed", "cancelled", "denied"] as const;
export type Status = (typeof STATUSES)[number];

export const CAPACITIES = ["visitor", "host", "counterpart", "head-of-delegation", "member", "guest", "signatory", "speaker"] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const DATE_BASES = ["stated", "inferred", "occasion", "parent"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const TOPIC_BASES = ["discussed", "purpose", "exhibited", "framing"] as const;
export type TopicBasis = (typeof TOPIC_BASES)[number];

export const OUTCOME_KINDS = ["agreement", "memorandum", "decision", "declaration", "intention"] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const MEDIA = ["communique", "post", "speech", "interview", "agency", "outlet"] as const;
export type Medium = (typeof MEDIA)[number];

export const OCCASION_KINDS = ["exhibition", "conference", "assembly", "tournament", "summit", "anniversary", "exercise", "other"] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

export const PARTY_TYPES = ["person", "organisation", "state", "office"] as const;
export type PartyType = (typeof PARTY_TYPES)[number];

export const DEPARTURE_CAUSES = ["corrupted", "mistranslated", "misspelt", "outdated", "contradicts", "attribution-lost"] as const;
export type DepartureCause = (typeof DEPARTURE_CAUSES)[number];

export const DEPARTURE_GROUNDS = ["story", "itself", "register", "language"] as const;
export type DepartureGround = (typeof DEPARTURE_GROUNDS)[number];

/** A visit or a fair holds other engagements; talks and calls hold none. Only a report's kind decides. */
export type Level = "container" | "atomic";

export const CONTAINER_KINDS: ReadonlySet<EngagementKind> = new Set<EngagementKind>(["visit", "conference", "exhibition"]);

/** Kinds to which people come from many states, to whatever is held rather than to each other. */
export const GATHERING_KINDS: ReadonlySet<EngagementKind> = new Set<EngagementKind>(["conference", "exhibition"]);

/** ISO 3166-1 alpha-2. */
export type StateCode = string;
/** BCP 47. */
export type LanguageTag = string;
/** ISO 8601 at the precision that words support: `2025`, `2025-09`, `2025-09-18`. */
export type IsoDate = string;
