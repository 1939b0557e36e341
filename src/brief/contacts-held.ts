import { actsFor } from "../contacts/acts-for.ts";
import { contactsOf, type Contact as Row } from "../contacts/contacts.ts";
import { isHeld } from "../contacts/is-held.ts";
import { latestFirst } from "../contacts/latest-first.ts";
import type { Side } from "../contacts/side.ts";
import { toldBy } from "../contacts/told-by.ts";
import type { PartyId } from "../types/ids.ts";
import type { EngagementRecord, ParticipantRecord } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { BriefParty, Contact, Interlocutor } from "./brief.ts";
import { documentsOf, isSynthetic, occasionName, type Part, partyName } from "./part.ts";
import { wordsOf } from "./words-of.ts";

/** An engagement in which those met whom a brief is about, and who of it did. */
export interface Held {
  readonly engagement: EngagementRecord;
  readonly participants: readonly ParticipantRecord[];
}

/**
 * Contacts that were held between the two sides of a subject, or of its one side with anybody: bilateral contacts as they are counted
 * everywhere, on the parts of visits. A body is on the side of its state in what it says so of itself. The latest first.
 */
export function contactsHeld(part: Part, { kind, ids }: Subject): Held[] {
  const sides = (kind === "party" || kind === "pair" ? ids : []).map((id) => sideOf(id, part));
  const rows = new Map<EngagementRecord, Row[]>();
  for (const row of contactsOf(part.engagements.values(), part.parties)) {
    if (!("visitor" in row) || !isHeld(row.engagement) || !isBetween(row, sides)) continue;
    rows.set(row.engagement, [...(rows.get(row.engagement) ?? []), row]);
  }
  const held = [...rows].map(([engagement, own]) => {
    const participants = [...new Set([...own.flatMap((row) => row.visitor.participants), ...own.flatMap((row) => row.host.participants)])];
    return { engagement, participants };
  });
  return held.sort((a, b) => latestFirst(a.engagement, b.engagement));
}

/** Whether those who take part on one side of an engagement are on a side of the subject. */
type IsOn = (side: Side, engagement: EngagementRecord) => boolean;

function sideOf(id: string, part: Part): IsOn {
  const party = part.parties.get(id as PartyId);
  const told = party?.type === "organisation" ? toldBy(party.id, part.statements.values(), part.reports.values()) : null;
  return ({ state, participants }, engagement) =>
    state === id ||
    participants.some((participant) => isOf(participant, id, part)) ||
    (told?.has(engagement.id) === true && (party?.country ?? state) === state);
}

function isBetween({ visitor, host, engagement }: Row, [one, other]: readonly IsOn[]): boolean {
  if (one === undefined) return true;
  if (other === undefined) return one(visitor, engagement) || one(host, engagement);
  return (one(visitor, engagement) && other(host, engagement)) || (other(visitor, engagement) && one(host, engagement));
}

/** Whether somebody takes part for a state, or for a party or as one. */
export function isOf(participant: ParticipantRecord, id: string, part: Part): boolean {
  if (participant.represents === id || participant.party === id) return true;
  const whom = part.parties.get(id as PartyId);
  return whom !== undefined && actsFor(participant, whom, part.parties.get(participant.party));
}

/** A contact as a brief tells it. */
export function contactOf({ engagement, participants }: Held, part: Part): Contact {
  const { id, kind, status, when, where, parent, occasion, delegations, topics, origins, evidence } = engagement;
  return {
    engagement: id,
    kind,
    status,
    when,
    where,
    partOf: parent,
    occasion: occasion === null ? null : { id: occasion, name: occasionName(occasion, part) },
    interlocutors: participants.map((participant) => interlocutor(participant, part)),
    levels: delegations.flatMap(({ state, level }) => (level === null ? [] : [{ state, level }])),
    topics: topics.map(({ code }) => code),
    documents: documentsOf(engagement, part).length,
    origins,
    synthetic: isSynthetic(engagement, part),
    words: wordsOf(evidence, "kind", part),
  };
}

function interlocutor({ party, capacities, represents, office }: ParticipantRecord, part: Part): Interlocutor {
  const { name, state } = partyLine(party, part);
  return { party, name, state: represents ?? state, capacities, office };
}

/** A party as a line of a brief names it; one that the part does not have goes by its id. */
export function partyLine(id: PartyId, part: Part): BriefParty {
  return { party: id, name: partyName(id, part), state: part.parties.get(id)?.country ?? null };
}
