import type { Names } from "../names/names.ts";

/** So many bear a name that it alone finds nobody: no part of it is worth a key of its own. */
export function isCommonName(name: string, names: Names): boolean {
  const keys = names.keys(name);
  return names.facets(name).every((facet) => keys.includes(facet));
}
