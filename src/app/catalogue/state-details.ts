import { partyId } from "../../text/ids.ts";
import { stateName } from "../../text/region-names.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import { spokenOf } from "./engagement-details.ts";
import type { OccasionCard, PartyCard } from "./entries.ts";
import { type Found, type Looking, type Surroundings, surroundingsOf } from "./party-details.ts";

/** Everything that the register has of a state, whether or not it is told as somebody itself. */
export interface StateDetails extends Surroundings {
  readonly code: StateCode;
  /** In English. */
  readonly name: string;
  /** The party that it is where texts tell it as one. */
  readonly party: PartyCard | null;
  readonly filter: Found;
  readonly parties: readonly PartyCard[];
  readonly occasions: readonly OccasionCard[];
}

/** Null where it takes part in nothing. */
export function stateDetails(looking: Looking, asked: string): StateDetails | null {
  const code = asked.toUpperCase();
  const filter: Found = { facet: "state", value: code };
  const surroundings = surroundingsOf(looking, filter);
  if (surroundings.engagements.total === 0) return null;
  const [party = null] = looking.shelf.partyCards([partyId("state", code)]);
  const details = { code, name: stateName(code), party, filter, ...surroundings };
  return { ...details, ...spokenOf(details, looking.shelf) };
}
