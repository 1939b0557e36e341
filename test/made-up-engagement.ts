import type { Parties } from "../src/contacts/side.ts";
import type { EngagementId, PartyId } from "../src/types/ids.ts";
import type { EngagementRecord, ParticipantRecord } from "../src/types/record.ts";
import type { Capacity, PartyType } from "../src/types/vocabulary.ts";

/** Somebody in an engagement, by a name that begins with the code of a state, or with `-` where none is told: `TR minister`. */
export type Somebody = readonly [name: string, ...capacities: Capacity[]];

const partyId = (name: string): PartyId => `par_${name.replaceAll(" ", "_")}`;
const stateIn = (name: string): string | null => (name.startsWith("-") ? null : name.slice(0, 2));

/** An engagement of which only that is told which is given. */
export function engagementOf(participants: readonly Somebody[], own: Partial<EngagementRecord> = {}): EngagementRecord {
  return {
    id: "eng_1" as EngagementId,
    aliases: [],
    parent: null,
    parts: [],
    story: "sto_1",
    reports: [],
    kind: "talks",
    status: "held",
    when: null,
    where: null,
    participants: participants.map(([name, ...capacities]): ParticipantRecord => {
      return { party: partyId(name), capacities, represents: stateIn(name), office: null };
    }),
    others: false,
    delegations: [],
    states: [],
    invitedBy: [],
    occasion: null,
    topics: [],
    outcomes: [],
    upcoming: [],
    mentioned: [],
    evidence: [],
    origins: 1,
    disagreements: [],
    ...own,
  };
}

/** What is known of its parties; persons, but those of whom another type is given. */
export function partiesOf(engagements: readonly EngagementRecord[], types: Readonly<Record<string, PartyType>> = {}): Parties {
  const all = engagements.flatMap(({ participants }) => participants);
  const typed = new Map(Object.entries(types).map(([name, type]) => [partyId(name), type]));
  return new Map(all.map(({ party }) => [party, { type: typed.get(party) ?? "person", country: null }]));
}

/** Names of participants, as they were given. */
export function namesOf(participants: readonly ParticipantRecord[]): string[] {
  return participants.map(({ party }) => party.slice("par_".length).replaceAll("_", " "));
}
