import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";

/**
 * Person forms whose names alone decide nothing, and that the reports of one engagement (attached borders included)
 * put in the same place: same state or office, and nobody else who fits. Each pair with the smaller id first; sorted, distinct.
 */
export function settledPairs(_reports: readonly ReportFacts[], _names: Names): readonly (readonly [PersonFormId, PersonFormId])[] {
  throw new Error("not written yet");
}
