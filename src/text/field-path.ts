import type { OccasionId, PartyId } from "../types/ids.ts";

/** What the path of a field of a record names: `participants/par_…/office` a party, `occasion/occ_…` an occasion. */
export interface FieldPath {
  /** `participants`, `when`, … */
  readonly name: string;
  readonly party: PartyId | null;
  readonly occasion: OccasionId | null;
  /** Any other key: the code of a state or a topic, the place of an outcome. */
  readonly key: string | null;
  /** What of it: `office`. */
  readonly of: string | null;
}

const PARTIES: ReadonlySet<string> = new Set(["participants", "invitedBy", "mentioned"]);
const OCCASIONS: ReadonlySet<string> = new Set(["occasion", "upcoming"]);

/** The parts of a path as evidence, disagreements and departures have it; what the key is, is told by the field and not by how it looks. */
export function fieldPath(field: string): FieldPath {
  const [name = "", id = null, of = null] = field.split("/");
  const party = PARTIES.has(name) ? (id as PartyId | null) : null;
  const occasion = OCCASIONS.has(name) ? (id as OccasionId | null) : null;
  return { name, party, occasion, key: party === null && occasion === null ? id : null, of };
}
