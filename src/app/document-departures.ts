import { departuresOf, type Merging, type PartyBook } from "../pipeline/merging.ts";
import type { DocumentId } from "../types/ids.ts";
import type { DepartureRecord } from "../types/record.ts";
import type { MergedView } from "./merged-view.ts";

/**
 * Where a document departs from what can be established.
 * @param story the documents of its story, itself among them, sorted
 * @param book what the register tells of the document's parties
 */
export function departuresIn(
  merged: MergedView,
  document: DocumentId,
  story: readonly DocumentId[],
  book: PartyBook,
  merging: Merging,
): DepartureRecord[] {
  const told = {
    source: merged.source(document),
    text: merged.view.document(document)?.record.text ?? "",
    mergedOf: (report: `rep_${string}`) => merged.merged(merged.engagementOf(report)) ?? undefined,
    story: story.map((other) => merged.source(other)),
    copyOf: merged.view.copyOf(document)?.document ?? null,
    book,
  };
  return departuresOf(told, merging.departures);
}
