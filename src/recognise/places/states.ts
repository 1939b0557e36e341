import type { Packs } from "../../packs/types.ts";
import type { StateFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { hitsOf } from "../hits.ts";

/** The Arabic "in" that is written together with its word, behind "and" or "so". */
export const IN = /^[وف]?ب/;

export function findStates(segmented: Segmented, packs: Packs): StateFound[] {
  return hitsOf(segmented, "state").map(({ entry, first, last, from, to, proclitic, suffix }) => ({
    first,
    last,
    from,
    to,
    language: entry.language,
    by: entry.source,
    code: entry.key,
    adjective: entry.flags.has("adj"),
    located:
      IN.test(proclitic) ||
      (packs.languages.get(entry.language)?.locatives.has(suffix) ?? false) ||
      (segmented.starts[first - 1]?.some(({ entry: before }) => before.kind === "stop" && before.key === "in") ?? false),
  }));
}
