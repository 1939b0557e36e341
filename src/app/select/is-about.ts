import { actsFor } from "../../contacts/acts-for.ts";
import type { EngagementId, PartyId } from "../../types/ids.ts";
import type { EngagementRecord, PartyRecord } from "../../types/record.ts";
import type { Thing } from "./thing.ts";

/** What has to be known of parties beside an engagement. */
export interface Acquaintance {
  readonly holder: (id: PartyId) => PartyRecord | undefined;
  /** The engagements of which a body says so itself. */
  readonly toldBy: (id: PartyId) => ReadonlySet<EngagementId>;
}

/** Whether an engagement itself is about a thing: not what it is a part of, nor its parts. */
export function isAbout(record: EngagementRecord, thing: Thing, known: Acquaintance): boolean {
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
      return isAboutParty(record, thing.record, known);
  }
}

/** A body is concerned by what it says so of as well: a ministry's communiqué of its minister's talks. */
function isAboutParty(record: EngagementRecord, party: PartyRecord, { holder, toldBy }: Acquaintance): boolean {
  const takesPart = record.participants.some((participant) => actsFor(participant, party, holder(participant.party)));
  return takesPart || (party.type === "organisation" && toldBy(party.id).has(record.id));
}
