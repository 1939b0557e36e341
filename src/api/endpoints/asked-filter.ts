import { FACET_NAMES, type FacetName } from "../../app/catalogue/facets.ts";
import type { AskedFilter } from "../../app/serve/asked.ts";
import { ProblemError } from "../problems.ts";
import type { FilterQuery } from "../schemas/query.ts";

/** The conditions of a query. */
export function askedFilter({ from, to, minOrigins, ...facets }: FilterQuery): AskedFilter {
  return {
    facets: Object.fromEntries(Object.entries(facets).filter(([, values]) => values !== undefined)),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(minOrigins !== undefined && { minOrigins }),
  };
}

/** The facets of these names; all where none is named. */
export function facetsAsked(names: readonly string[] | undefined): readonly FacetName[] {
  if (names === undefined) return FACET_NAMES;
  return names.map((name) => {
    const known = FACET_NAMES.find((facet) => facet === name);
    if (known === undefined) throw new ProblemError(400, `there is no facet ${name}`, `there is ${FACET_NAMES.join(", ")}`);
    return known;
  });
}
