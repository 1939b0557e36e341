import type { PartyId } from "../../types/ids.ts";
import type { ParticipantRecord, PartyRecord } from "../../types/record.ts";

/** What lines about engagements say of parties. */
export interface KnownParty {
  readonly id: PartyId;
  readonly type: PartyRecord["type"];
  readonly name: string;
  readonly country: PartyRecord["country"];
  readonly offices: readonly { readonly label: string; readonly organisation: PartyId | null }[];
}

export type KnownParties = ReadonlyMap<PartyId, KnownParty>;

/** The bodies for which somebody takes part: itself where it is one, or those of the office in which he does. */
export function organisationsOf({ party, office }: ParticipantRecord, parties: KnownParties): PartyId[] {
  const known = parties.get(party);
  if (known === undefined) return [];
  if (known.type === "organisation") return [party];
  const held = known.offices.filter(({ label }) => office === null || office.label === label);
  return [...new Set(held.flatMap(({ organisation }) => organisation ?? []))];
}
