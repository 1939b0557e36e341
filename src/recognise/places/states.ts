import type { StateFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { hitsOf } from "../hits.ts";

export function findStates(segmented: Segmented): StateFound[] {
  return hitsOf(segmented, "state").map(({ entry, first, last, from, to }) => ({
    first,
    last,
    from,
    to,
    language: entry.language,
    by: entry.source,
    code: entry.key,
    adjective: entry.flags.has("adj"),
  }));
}
