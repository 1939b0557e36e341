import type { When } from "../types/date.ts";
import type { OccasionId, PartyId } from "../types/ids.ts";
import type { DelegationRecord, OfficeRecord, TopicRecord } from "../types/record.ts";
import type { Outcome, Place } from "../types/report.ts";
import type { Capacity, EngagementKind, PartyType, StateCode, Status } from "../types/vocabulary.ts";
import type { Told } from "./told.ts";

/** An office with the key of the data, which tells the same office in another language. */
export interface Office extends OfficeRecord {
  readonly key: string | null;
}

export interface Participant {
  readonly party: PartyId;
  readonly type: PartyType;
  /** Of an office whose holder is not named: `office@STATE`. */
  readonly key: string | null;
  readonly capacities: readonly Capacity[];
  readonly represents: StateCode | null;
  /** The state that it represents, or whose it is. */
  readonly state: StateCode | null;
  readonly office: Told<Office> | null;
}

/** An occasion as an engagement points to it. */
export interface OccasionRef {
  readonly id: OccasionId;
  readonly series: string;
  readonly label: string;
  readonly year: number | null;
  readonly edition: number | null;
}

/** An engagement as one or several documents tell it, every value with its words. */
export interface Account {
  readonly kind: Told<EngagementKind>;
  readonly status: Told<Status>;
  readonly when: Told<When> | null;
  readonly where: Told<Place> | null;
  readonly participants: readonly Told<Participant>[];
  readonly others: Told<true> | null;
  readonly delegations: readonly Told<DelegationRecord>[];
  readonly invitedBy: readonly Told<PartyId>[];
  readonly occasion: Told<OccasionRef> | null;
  readonly topics: readonly Told<TopicRecord>[];
  readonly outcomes: readonly Told<Outcome>[];
  readonly upcoming: readonly Told<OccasionRef>[];
  readonly mentioned: readonly Told<PartyId>[];
}
