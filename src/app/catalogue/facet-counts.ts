import { countedRows } from "./counted-rows.ts";
import type { EngagementFilter } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { Counted } from "./facet-column.ts";
import { FACETS, type FacetName } from "./facets.ts";

/** What could be chosen in a facet, and how many engagements each choice would leave. */
export interface FacetCounts {
  readonly facet: FacetName;
  /** How many values there are. */
  readonly distinct: number;
  /** The most frequent of them. */
  readonly values: readonly Counted[];
}

/** Where any of several values will do, what else could be chosen counts without what is chosen already. */
export function facetCounts(index: EngagementIndex, filter: EngagementFilter, facets: readonly FacetName[], most: number): FacetCounts[] {
  const chosen = countedRows(index.select(filter));
  return facets.map((facet) => {
    const isOpen = FACETS[facet] === "one" && filter.facets[facet] !== undefined;
    return { facet, ...index.facet(facet).counts(isOpen ? countedRows(index.select(filter, facet)) : chosen, most) };
  });
}
