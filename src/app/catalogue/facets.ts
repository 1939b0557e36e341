/**
 * By what engagements can be chosen. One that has several values of a facet (states, persons, topics) must have all that are asked for; of
 * a facet of which it has one (kind, status, place) any will do.
 */
export const FACETS = {
  kind: "one",
  status: "one",
  position: "one",
  state: "several",
  person: "several",
  office: "several",
  organisation: "several",
  country: "one",
  place: "one",
  year: "one",
  month: "one",
  topic: "several",
  basis: "several",
  topicBasis: "several",
  occasion: "one",
  series: "one",
  announces: "several",
  language: "several",
  outlet: "several",
  medium: "several",
  says: "several",
  side: "several",
  origins: "one",
  disagreement: "several",
  synthetic: "one",
} as const satisfies Readonly<Record<string, "one" | "several">>;

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** Facets whose values are ids of parties: names will do there. */
export const PARTY_FACETS: ReadonlySet<FacetName> = new Set<FacetName>(["person", "organisation", "says"]);

/** A value of a facet, and what people should see of it. */
export interface FacetValue {
  readonly value: string;
  /** A name or English label; null where the value is a code that whoever shows it names in his own language. */
  readonly label: string | null;
  readonly country?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}
