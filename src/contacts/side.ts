import type { PartyId } from "../types/ids.ts";
import type { EngagementRecord, ParticipantRecord, PartyRecord } from "../types/record.ts";
import type { Capacity, StateCode } from "../types/vocabulary.ts";
import { byImportance } from "./principal.ts";

/** Those who take part for one state, or all those of whom no words say for which. */
export interface Side {
  /** Null: no words say it; an international organisation is such a side too. */
  readonly state: StateCode | null;
  /** Whoever speaks for it first; empty where only the state is told. */
  readonly participants: readonly ParticipantRecord[];
  /** A delegation is told. */
  readonly delegation: boolean;
}

/** What has to be known of parties to say for which state somebody takes part, and who stands for a side. */
export type Parties = ReadonlyMap<PartyId, Pick<PartyRecord, "type" | "country">>;

const HOST: ReadonlySet<Capacity> = new Set<Capacity>(["host"]);
const GUEST: ReadonlySet<Capacity> = new Set<Capacity>(["visitor", "guest"]);
/** Whoever is only present, a member or a speaker meets nobody by that. */
const ACTING: ReadonlySet<Capacity> = new Set<Capacity>(["host", "visitor", "guest", "counterpart", "head-of-delegation", "signatory"]);

/** The sides of an engagement: states by code, then those of whom no state is told. */
export function sidesOf(engagement: EngagementRecord, parties: Parties): Side[] {
  const groups = new Map<StateCode | null, ParticipantRecord[]>();
  for (const { state } of engagement.delegations) groups.set(state, []);
  for (const participant of [...engagement.participants].sort(byImportance(engagement, parties))) {
    const state = participant.represents ?? parties.get(participant.party)?.country ?? null;
    const group = groups.get(state);
    if (group === undefined) groups.set(state, [participant]);
    else group.push(participant);
  }
  const delegations = new Set(engagement.delegations.map(({ state }) => state));
  const order = [...groups.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return order.map((state) => ({
    state,
    participants: groups.get(state) ?? [],
    delegation: state !== null && delegations.has(state),
  }));
}

/** Whether words say that somebody receives. */
export const isHost = (participant: ParticipantRecord): boolean => participant.capacities.some((capacity) => HOST.has(capacity));
/** Whether words say that somebody visits or is received. */
export const isGuest = (participant: ParticipantRecord): boolean => participant.capacities.some((capacity) => GUEST.has(capacity));
/** Whether somebody is in contact with others by what words say of him, and not only there. */
export const isActing = (participant: ParticipantRecord): boolean => participant.capacities.some((capacity) => ACTING.has(capacity));

/** Whether somebody of a side receives. */
export const hosts = (side: Side): boolean => side.participants.some(isHost);
/** Whether somebody of a side visits or is received. */
export const visits = (side: Side): boolean => side.participants.some(isGuest);
/** Whether a side is in contact with others: by somebody of it, or by a delegation of which no member is named. */
export const acts = (side: Side): boolean => side.delegation || side.participants.some(isActing);
