import type { ReportFacts } from "../types/facts.ts";

type Place = Pick<ReportFacts, "city" | "country">;

/** How the places of two reports stand to each other: `within` where one tells the state alone in which the other one's city lies, or both do. */
export type PlaceRelation = "same" | "within" | "other" | "unknown";

export function comparePlaces(a: Place, b: Place): PlaceRelation {
  const states = a.country !== null && b.country !== null;
  if (states && a.country !== b.country) return "other";
  if (a.city !== null && b.city !== null) return a.city === b.city ? "same" : "other";
  return states ? "within" : "unknown";
}

/** Neither elsewhere nor nowhere. */
export function placesAgree(a: Place, b: Place): boolean {
  const relation = comparePlaces(a, b);
  return relation === "same" || relation === "within";
}
