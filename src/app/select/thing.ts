import type { EngagementId, OccasionId, PartyId, StoryId } from "../../types/ids.ts";
import type { PartyRecord } from "../../types/record.ts";
import type { StateCode } from "../../types/vocabulary.ts";

/** Something that a register can be asked about. `name` is how people call it. */
export type Thing =
  | { readonly kind: "engagement"; readonly id: EngagementId; readonly name: string }
  | { readonly kind: "story"; readonly id: StoryId; readonly name: string }
  | { readonly kind: "state"; readonly code: StateCode; readonly name: string }
  | { readonly kind: "party"; readonly id: PartyId; readonly name: string; readonly record: PartyRecord }
  /** One occasion, or all of a series. */
  | { readonly kind: "occasion"; readonly ids: readonly OccasionId[]; readonly name: string };

/** Whom engagements are between. */
export type Side = Extract<Thing, { readonly kind: "state" | "party" }>;

/** Whether it can be one side of a pair. */
export function isSide(thing: Thing): thing is Side {
  return thing.kind === "state" || thing.kind === "party";
}
