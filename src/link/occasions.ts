import type { OccasionForm } from "../types/facts.ts";
import type { OccasionFormId } from "../types/ids.ts";
import type { Groups, Judged } from "./partition.ts";

export function connectingKeys(_form: OccasionForm): readonly string[] {
  throw new Error("not written yet");
}

/** Groups of a set of forms closed under `connectingKeys` and `must`. */
export function group(_forms: readonly OccasionForm[], _context: Judged): Groups<OccasionFormId> {
  throw new Error("not written yet");
}
