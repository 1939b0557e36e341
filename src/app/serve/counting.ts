import { lately } from "../../store/lately.ts";
import type { EngagementFilter } from "../catalogue/engagement-filter.ts";
import type { EngagementIndex } from "../catalogue/engagement-index.ts";
import { type FacetCounts, facetCounts } from "../catalogue/facet-counts.ts";
import type { FacetName } from "../catalogue/facets.ts";
import { type Statistics, statisticsOf } from "../catalogue/statistics.ts";

/** Values that are told in the answers that are kept, some ten megabytes: everybody begins with the same overview. */
const KEPT = 100_000;

/** What is counted over many engagements; the last answers are kept. */
export class Counting {
  readonly #facets: (key: string) => FacetCounts[];
  readonly #statistics: (key: string) => Statistics;

  constructor(index: EngagementIndex) {
    this.#facets = lately(
      KEPT,
      (key) => facetCounts(index, ...(JSON.parse(key) as [EngagementFilter, FacetName[], number])),
      (facets) => facets.reduce((sum, { values }) => sum + 1 + values.length, 0),
    );
    this.#statistics = lately(
      KEPT,
      (key) => statisticsOf(index, ...(JSON.parse(key) as [EngagementFilter, number])),
      (told) => Object.values(told).reduce((sum, marks) => sum + 1 + (Array.isArray(marks) ? marks.length : 0), 0),
    );
  }

  facets(filter: EngagementFilter, facets: readonly FacetName[], most: number): readonly FacetCounts[] {
    return this.#facets(JSON.stringify([filter, facets, most]));
  }

  statistics(filter: EngagementFilter, most: number): Statistics {
    return this.#statistics(JSON.stringify([filter, most]));
  }
}
