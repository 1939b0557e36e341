import { stateName } from "../text/region-names.ts";
import type { PartyId } from "../types/ids.ts";
import type { EngagementRecord, ParticipantRecord, PartyRecord } from "../types/record.ts";
import { isGuest, isHost, sidesOf } from "./side.ts";

/** Of parties what a title needs. */
export type TitleParties = ReadonlyMap<PartyId, Pick<PartyRecord, "name" | "type" | "country">>;

/**
 * One line for people: `Visit: Samir Idrissi (Morocco), Ayşe Kurt (Türkiye), Ankara`. Of each side it names whoever speaks for it, who comes
 * before who receives; it says nothing that the record does not say.
 */
export function engagementTitle(record: EngagementRecord, parties: TitleParties): string {
  const kind = record.kind === "other" ? "Engagement" : record.kind.charAt(0).toUpperCase() + record.kind.slice(1);
  const who = leads(record, parties).map((one) => named(one, parties));
  const unnamed = record.states.filter((state) => record.participants.every((one) => stateOf(one, parties) !== state)).map(stateName);
  const where = record.where === null ? [] : [record.where.name];
  const parts = [...who, ...unnamed, ...where].join(", ");
  return parts === "" ? kind : `${kind}: ${parts}`;
}

function named(one: ParticipantRecord, parties: TitleParties): string {
  const name = parties.get(one.party)?.name ?? one.party;
  const state = stateOf(one, parties);
  return state === null || name.includes(stateName(state)) ? name : `${name} (${stateName(state)})`;
}

/** One of each state; those of whom no state is told stand for themselves. */
function leads(record: EngagementRecord, parties: TitleParties): ParticipantRecord[] {
  const each = sidesOf(record, parties).flatMap(({ state, participants }) => (state === null ? participants : participants.slice(0, 1)));
  return each.sort((a, b) => rank(a) - rank(b));
}

const rank = (one: ParticipantRecord): number => (isGuest(one) ? 0 : isHost(one) ? 1 : 2);

function stateOf({ party, represents }: ParticipantRecord, parties: TitleParties): string | null {
  return represents ?? parties.get(party)?.country ?? null;
}
