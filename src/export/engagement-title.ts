import { stateName } from "../text/region-names.ts";
import type { PartyId } from "../types/ids.ts";
import type { ParticipantRecord, RecordFields } from "../types/record.ts";
import type { Capacity } from "../types/vocabulary.ts";

/** Who comes stands before who is at home; who takes part as neither stands last. */
const ORDER: readonly ReadonlySet<Capacity>[] = [new Set<Capacity>(["visitor", "guest"]), new Set<Capacity>(["host"])];

/**
 * One line for people: `Visit: Samir Idrissi (Morocco), Ayşe Kurt (Türkiye), Ankara`. Of each side it names the head of the delegation,
 * or else whoever the record has first; it says nothing that the record does not say.
 */
export function engagementTitle(record: RecordFields, nameOf: (party: PartyId) => string): string {
  const kind = record.kind === "other" ? "Engagement" : record.kind.charAt(0).toUpperCase() + record.kind.slice(1);
  const who = leads(record.participants).map((one) => named(one, nameOf));
  const unnamed = record.states.filter((state) => record.participants.every(({ represents }) => represents !== state)).map(stateName);
  const where = record.where === null ? [] : [record.where.name];
  const parts = [...who, ...unnamed, ...where].join(", ");
  return parts === "" ? kind : `${kind}: ${parts}`;
}

function named({ party, represents }: ParticipantRecord, nameOf: (party: PartyId) => string): string {
  const name = nameOf(party);
  const state = represents === null ? "" : stateName(represents);
  return state === "" || name === state ? name : `${name} (${state})`;
}

/** One of each side, a side being a state; those who represent none stand for themselves. */
function leads(participants: readonly ParticipantRecord[]): ParticipantRecord[] {
  const sides = new Map<string, ParticipantRecord>();
  for (const one of participants) {
    const side = one.represents ?? one.party;
    const lead = sides.get(side);
    if (lead === undefined || (heads(one) && !heads(lead))) sides.set(side, one);
  }
  return [...sides.values()].sort((a, b) => rank(a) - rank(b));
}

const heads = ({ capacities }: ParticipantRecord): boolean => capacities.includes("head-of-delegation");

function rank({ capacities }: ParticipantRecord): number {
  const found = ORDER.findIndex((group) => capacities.some((capacity) => group.has(capacity)));
  return found === -1 ? ORDER.length : found;
}
