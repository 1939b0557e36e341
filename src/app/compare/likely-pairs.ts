import type { Passage } from "../../pipeline/comparing.ts";
import type { DocumentId } from "../../types/ids.ts";

/** What many texts have says of none that it is another's translation. */
const MOST_TEXTS = 12;
/** So many numbers, dates, names and places must two texts have in common to be laid beside each other. */
const FEWEST = 5;

/** How much of what a translator keeps two texts have in common, for every two that have any: by their ids in order, joined by a blank. */
export function sharedTraces(texts: ReadonlyMap<DocumentId, readonly Passage[]>): ReadonlyMap<string, number> {
  const holders = new Map<string, DocumentId[]>();
  for (const [id, passages] of texts) {
    for (const key of new Set(passages.flatMap(keysOf))) {
      const own = holders.get(key);
      if (own) own.push(id);
      else holders.set(key, [id]);
    }
  }
  const shared = new Map<string, number>();
  for (const documents of holders.values()) {
    if (documents.length > MOST_TEXTS) continue;
    for (const [at, one] of documents.entries())
      for (const other of documents.slice(at + 1)) {
        const pair = [one, other].sort().join(" ");
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  return shared;
}

/** Pairs of texts that may be one text in two languages, each in the order of ids. */
export function likelyPairs(shared: ReadonlyMap<string, number>): [DocumentId, DocumentId][] {
  return [...shared]
    .filter(([, count]) => count >= FEWEST)
    .map(([pair]) => pair.split(" ") as [DocumentId, DocumentId])
    .sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
}

function keysOf({ traces }: Passage): string[] {
  return traces.flatMap(({ kind, key }) => {
    if (kind === "sound") return [`sound ${key.split(" ")[1]}`];
    return kind === "value" || kind === "number" || kind === "name" || kind === "term" ? [`${kind} ${key}`] : [];
  });
}
