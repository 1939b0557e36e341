import { foldForm } from "../../text/fold.ts";
import type { EngagementFilter } from "../catalogue/engagement-filter.ts";
import { FACET_NAMES, type FacetName, type FacetValue, PARTY_FACETS } from "../catalogue/facets.ts";
import { occasionsCalled } from "../catalogue/find.ts";
import type { OpenCatalogue } from "./current-catalogue.ts";

/** Conditions as somebody gives them: ids or names of parties and occasions, codes in any case, places with or without their state. */
export interface AskedFilter extends Omit<EngagementFilter, "facets"> {
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

const CODES: ReadonlySet<FacetName> = new Set<FacetName>(["state", "country", "side"]);

/** The same conditions by the values of the catalogue. What nothing is called stays as it is, and no engagement has it. */
export function filterOf({ facets, ...rest }: AskedFilter, open: OpenCatalogue): EngagementFilter {
  const meant = FACET_NAMES.flatMap((name) => {
    const values = facets[name];
    return values === undefined || values.length === 0 ? [] : [[name, values.map((value) => meantBy(name, value, open))] as const];
  });
  return { ...rest, facets: Object.fromEntries(meant) };
}

function meantBy(facet: FacetName, asked: string, open: OpenCatalogue): readonly string[] {
  const value = asked.trim();
  if (CODES.has(facet)) return [value.toUpperCase()];
  if (PARTY_FACETS.has(facet)) return value.startsWith("par_") ? [open.catalogue.own(value)] : ids(open.finder.partiesCalled(value), value);
  if (facet === "occasion" || facet === "announces")
    return value.startsWith("occ_") ? [open.catalogue.own(value)] : ids(occasionsCalled(open.catalogue, value), value);
  if (facet === "place" && !value.includes("|")) return ids(called(open.index.facet("place").list, value), value);
  if (facet === "office") return ids(called(open.index.facet("office").list, value), value);
  return [value];
}

function ids(found: readonly string[], asked: string): readonly string[] {
  return found.length > 0 ? found : [asked];
}

/** Values that read so, whatever the letters' case and accents. */
function called(list: readonly FacetValue[], asked: string): string[] {
  const folded = foldForm(asked);
  return list.filter(({ value, label }) => foldForm(label ?? value) === folded).map(({ value }) => value);
}
