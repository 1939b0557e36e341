import type { Packs } from "../../packs/types.ts";
import type { OfficeFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { officeAt } from "./office-at.ts";

/** All offices of a text, by first token; none inside another. */
export function findOffices(segmented: Segmented, packs: Packs): ReadonlyMap<number, OfficeFound> {
  const offices = new Map<number, OfficeFound>();
  for (let at = 0; at < segmented.tokens.length; at++) {
    if (!segmented.starts[at]) continue;
    const office = officeAt(at, segmented, packs);
    if (!office) continue;
    offices.set(at, office);
    at = office.last;
  }
  return offices;
}
