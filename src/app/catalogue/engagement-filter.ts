import type { IsoDate } from "../../types/vocabulary.ts";
import type { FacetName } from "./facets.ts";

/** Which engagements are asked for: all conditions must hold. */
export interface EngagementFilter {
  /** Values by facet; a value may be several that mean one thing, as the persons of one name. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly (readonly string[])[]>>>;
  /** First and last day on which it may have been, at any precision; undated engagements then do not count. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Fewest independent origins. */
  readonly minOrigins?: number;
}

export const SORTS = ["latest", "earliest", "origins", "documents", "disagreements"] as const;
export type Sort = (typeof SORTS)[number];
