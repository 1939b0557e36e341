import type { DocumentId } from "../../types/ids.ts";

/** Of so many documents every two are laid beside each other. */
const ALL = 40;
/** Of more, each beside so many of those with which it has most in common. */
const LIKELIEST = 6;

/**
 * Which documents of a group are laid beside each other.
 * @param shared what two documents have in common, by their ids in order, joined by a blank
 */
export function pairsToCompare(documents: readonly DocumentId[], shared: ReadonlyMap<string, number>): [DocumentId, DocumentId][] {
  const all = documents.flatMap((one, at) => documents.slice(at + 1).map((other): [DocumentId, DocumentId] => [one, other]));
  if (documents.length <= ALL) return all;
  const count = (pair: readonly [DocumentId, DocumentId]): number => shared.get(pair.join(" ")) ?? 0;
  const ranked = all
    .map((pair) => ({ pair, count: count(pair) }))
    .sort((a, b) => b.count - a.count || (a.pair.join(" ") < b.pair.join(" ") ? -1 : 1));
  const taken = new Map<DocumentId, number>();
  const kept = new Set<readonly [DocumentId, DocumentId]>();
  for (const { pair } of ranked) {
    if (pair.every((document) => (taken.get(document) ?? 0) >= LIKELIEST)) continue;
    kept.add(pair);
    for (const document of pair) taken.set(document, (taken.get(document) ?? 0) + 1);
  }
  return all.filter((pair) => kept.has(pair));
}
