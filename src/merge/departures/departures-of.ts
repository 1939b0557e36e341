import { byCodeUnits } from "../../text/order.ts";
import type { DepartureRecord } from "../../types/record.ts";
import { againstStory } from "./against-story.ts";
import { confoundedPlaces } from "./confounded-places.ts";
import { designators } from "./designators.ts";
import type { DepartureTables, DocumentTold, FindDepartures } from "./document-told.ts";
import { editions } from "./editions.ts";
import { localDepartures } from "./local-departures.ts";
import { lostAttribution } from "./lost-attribution.ts";
import { misspeltNames } from "./misspelt-names.ts";
import { misspeltOccasions } from "./misspelt-occasions.ts";
import { mistranslatedOffices } from "./mistranslated-offices.ts";
import { turnedRoles } from "./turned-roles.ts";

export type { DepartureTables } from "./document-told.ts";

/** Of two kinds that find the same words, the earlier one stands. */
const KINDS: readonly FindDepartures[] = [
  localDepartures,
  misspeltOccasions,
  editions,
  designators,
  confoundedPlaces,
  mistranslatedOffices,
  misspeltNames,
  turnedRoles,
  againstStory,
  lostAttribution,
];

/** Where a text departs from what can be established, in the order of the text; words that overlap are told once. */
export function departuresOf(told: DocumentTold, tables: DepartureTables): DepartureRecord[] {
  const found: DepartureRecord[] = [];
  for (const find of KINDS) {
    for (const next of find(told, tables)) if (!found.some((own) => own.from < next.to && next.from < own.to)) found.push(next);
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to || byCodeUnits(a.field, b.field));
}
