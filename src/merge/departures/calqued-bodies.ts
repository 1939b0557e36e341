import { tokenise } from "../../text/tokens.ts";
import type { EntryKind } from "../../types/lexicon.ts";
import type { DepartureRecord } from "../../types/record.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";

const BODIES: ReadonlySet<EntryKind> = new Set<EntryKind>(["body", "office", "org-head"]);

/** Words that the data know as a machine's rendering of a body: "surveiller le sol national" (ground) for the territory. */
export function calquedBodies({ source, text }: DocumentTold, { packs }: DepartureTables): DepartureRecord[] {
  if (!source.machine) return [];
  const hits = packs().lexicon.match(tokenise(text));
  const bodies = hits.filter(({ entry }) => BODIES.has(entry.kind));
  return hits.flatMap((hit) => {
    if (hit.entry.kind !== "calque") return [];
    const body = bodies.find(({ first, last, entry }) => first <= hit.first && last >= hit.last && entry.language === hit.entry.language);
    if (body === undefined) return [];
    const words = { from: hit.from, to: hit.to, exact: text.slice(hit.from, hit.to) };
    const expected = packs().labels.of("bodies", body.entry.key);
    return [departure(words, { field: "text", expected, against: "language", cause: "mistranslated" })];
  });
}
