import type { Side } from "../../contacts/side.ts";
import { stateName } from "../../text/region-names.ts";
import type { EngagementRecord, ParticipantRecord } from "../../types/record.ts";
import type { Known } from "../table/known.ts";
import { describe } from "../table/participant.ts";
import { alpha3 } from "./alpha3.ts";
import { isInternational, sectorsOf } from "./sector.ts";

/** One side of a contact as event data have an actor: whoever speaks for it, and the rest of the side beside. */
export interface Actor {
  readonly name: string;
  /** ISO 3166-1 alpha-3; IGO of an international organisation; empty where no words say it. */
  readonly country: string;
  readonly sectors: readonly string[];
  readonly title: string;
  /** As the sources write the name. */
  readonly raw: readonly string[];
  readonly id: string;
  readonly others: readonly string[];
}

/** Whoever speaks for a side; the state itself, as a government, where nobody of it is named. */
export function actorOf({ state, participants }: Side, engagement: EngagementRecord, known: Known): Actor {
  const [first, ...others] = participants;
  if (first === undefined)
    return {
      name: state === null ? "" : stateName(state),
      country: countryOf(state, ""),
      sectors: ["GOV"],
      title: "",
      raw: [],
      id: "",
      others: [],
    };
  const party = known.party(first.party);
  const label = labelOf(first, known);
  const raw = engagement.evidence.filter(({ field }) => field === `participants/${first.party}`).map(({ exact }) => exact);
  return {
    name: party?.name ?? first.party,
    country: countryOf(state, label),
    sectors: sectorsOf(label),
    title: first.office?.label ?? "",
    raw: [...new Set(raw)],
    id: first.party,
    others: others.map((one) => describe(one, known)),
  };
}

/** What says the sector best: the office and the body in which it is held, or the name of a body or an office that takes part itself. */
function labelOf({ party, office }: ParticipantRecord, known: Known): string {
  const own = known.party(party);
  if (office === null) return own === null || own.type === "person" ? "" : own.name;
  const body = own?.bodies.get(office.original);
  return body === undefined || office.label.includes(body) ? office.label : `${office.label} of ${body}`;
}

function countryOf(state: string | null, label: string): string {
  if (state !== null) return alpha3(state);
  return isInternational(label) ? "IGO" : "";
}
