import type { PartyId } from "../../types/ids.ts";
import type { EngagementRecord, ParticipantRecord, PartyRecord } from "../../types/record.ts";
import type { Side, Thing } from "./thing.ts";

/** What a party holds or is, by its id. */
export type Holders = (id: PartyId) => PartyRecord | undefined;

/** Whether an engagement itself is about a thing: not what it is a part of, nor its parts. */
export function isAbout(record: EngagementRecord, thing: Thing, holders: Holders): boolean {
  switch (thing.kind) {
    case "engagement":
      return record.id === thing.id;
    case "story":
      return record.story === thing.id;
    case "occasion":
      return thing.ids.some((id) => record.occasion === id || record.upcoming.includes(id));
    case "state":
    case "party":
      return takesPart(record, thing, holders);
  }
}

/** A body takes part through whoever holds an office of it, an office through whoever holds it. */
function takesPart(record: EngagementRecord, side: Side, holders: Holders): boolean {
  if (side.kind === "state") return record.states.includes(side.code);
  return record.participants.some(
    (participant) => participant.party === side.id || actsFor(participant, side.record, holders(participant.party)),
  );
}

function actsFor({ office, represents }: ParticipantRecord, party: PartyRecord, holder: PartyRecord | undefined): boolean {
  if (party.type === "office")
    return office !== null && represents === party.country && party.offices.some(({ label }) => label === office.label);
  if (party.type !== "organisation") return false;
  const held = holder?.offices.filter(({ organisation }) => organisation === party.id) ?? [];
  return held.some(({ label }) => office === null || office.label === label);
}
