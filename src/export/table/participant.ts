import type { ParticipantRecord } from "../../types/record.ts";
import type { Known } from "./known.ts";

/** A participant in a list: the name, and in brackets what is known of office and state. */
export function describe({ party, office, represents }: ParticipantRecord, known: Known): string {
  const { name, country } = known.party(party) ?? { name: party, country: null };
  const more = [office?.label, represents ?? country].filter((each) => each !== undefined && each !== null && !name.startsWith(each));
  return more.length === 0 ? name : `${name} (${more.join(", ")})`;
}
