import type { TopicRecord } from "../types/record.ts";
import { CAPACITIES, type TopicBasis } from "../types/vocabulary.ts";
import type { Account, Participant } from "./account.ts";
import { oneOfEach } from "./one-of-each.ts";
import type { Told } from "./told.ts";

/** What is discussed says most about an engagement, a closing formula least. */
const STRENGTH: Readonly<Record<TopicBasis, number>> = { discussed: 3, purpose: 2, exhibited: 1, framing: 0 };

/**
 * An account that holds the participants and topics of its parts as well: whoever talks on the margins of a visit takes
 * part in the visit. Its own words on a participant stand.
 */
export function withParts(account: Account, parts: readonly Account[]): Account {
  if (parts.length === 0) return account;
  const participants = withoutStandIns(
    oneOfEach([...account.participants, ...parts.flatMap((part) => part.participants)], ({ value }) => value.party, keepOwn),
  );
  const taking = new Set(participants.map(({ value }) => value.party));
  return {
    ...account,
    participants,
    topics: joinTopics([...account.topics, ...parts.flatMap(({ topics }) => topics)]),
    mentioned: account.mentioned.filter(({ value }) => !taking.has(value)),
  };
}

/** A state that is visited takes part by itself only where no telling names anybody who acts for it. */
export function withoutStandIns(participants: readonly Told<Participant>[]): Told<Participant>[] {
  const acting = new Set(participants.flatMap(({ value }) => (value.type === "state" ? [] : (value.state ?? []))));
  const isStandIn = ({ type, state, capacities }: Participant): boolean =>
    type === "state" && state !== null && acting.has(state) && capacities.includes("host");
  return participants.filter(({ value }) => !isStandIn(value));
}

/** Topics by code, each with its strongest basis. */
export function joinTopics(topics: readonly Told<TopicRecord>[]): Told<TopicRecord>[] {
  return oneOfEach(
    topics,
    ({ value }) => value.code,
    (a, b) => (STRENGTH[b.basis] > STRENGTH[a.basis] ? b : a),
  );
}

/** Two tellings of one participant: capacities of both, the rest of the first that says it. */
export function joinParticipants(a: Participant, b: Participant): Participant {
  const capacities = new Set([...a.capacities, ...b.capacities]);
  return { ...keepOwn(a, b), capacities: CAPACITIES.filter((capacity) => capacities.has(capacity)) };
}

function keepOwn(own: Participant, other: Participant): Participant {
  return {
    ...own,
    capacities: own.capacities.length > 0 ? own.capacities : other.capacities,
    represents: own.represents ?? other.represents,
    state: own.state ?? other.state,
    office: own.office ?? other.office,
  };
}
