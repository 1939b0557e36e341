import { actsFor } from "../../export/brief/acts-for.ts";
import type { PartyId } from "../../types/ids.ts";
import type { EngagementRecord, PartyRecord } from "../../types/record.ts";
import type { Thing } from "./thing.ts";

/** The record of a party, by its id. */
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
      return record.states.includes(thing.code);
    case "party":
      return record.participants.some((participant) => actsFor(participant, thing.record, holders(participant.party)));
  }
}
