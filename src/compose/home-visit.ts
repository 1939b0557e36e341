import type { Draft } from "./engagements.ts";
import { personsOf } from "./engagements.ts";
import { occasionOf } from "./local-occasions.ts";
import type { Placed } from "./place.ts";
import type { Reading } from "./reading.ts";
import { within } from "./reading.ts";

/**
 * An official who inspects something at home meets nobody: a visit of one party that goes to no other state, to no occasion
 * and at nobody's invitation is no engagement.
 */
export function isHomeVisit(draft: Draft, parties: number, place: Placed | null, scope: readonly number[], reading: Reading): boolean {
  if (draft.kind !== "visit" || parties !== 1) return false;
  const [person] = personsOf(draft);
  const abroad = place !== null && (person?.state ?? null) !== place.value.country;
  return !abroad && occasionOf(draft, scope, reading) === null && !isInvited(scope, reading);
}

function isInvited(scope: readonly number[], reading: Reading): boolean {
  return scope.some((index) => {
    const sentence = reading.segmented.sentences[index];
    return sentence !== undefined && within(reading.recognised.cues, sentence).some(({ entry }) => entry.key === "invitation");
  });
}
