import type { ParticipantRecord, PartyRecord } from "../types/record.ts";

/**
 * Whether somebody takes part for a body or in an office: a body takes part through whoever holds an office of it, an office whose holder
 * a text does not name through whoever holds it.
 * @param holder the record of the participant
 */
export function actsFor({ party, office, represents }: ParticipantRecord, whom: PartyRecord, holder: PartyRecord | undefined): boolean {
  if (party === whom.id) return true;
  if (whom.type === "office")
    return office !== null && represents === whom.country && whom.offices.some(({ label }) => label === office.label);
  if (whom.type !== "organisation") return false;
  const held = holder?.offices.filter(({ organisation }) => organisation === whom.id) ?? [];
  return held.some(({ label }) => office === null || office.label === label);
}
