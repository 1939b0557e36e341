import { acrossScripts, kindOfTrace, type Passage, type Trace, type TraceKind } from "../../pipeline/comparing.ts";
import type { DocumentId } from "../../types/ids.ts";

/** What many texts have says of none that it is another's translation. */
const MOST_TEXTS = 12;
/** So many numbers, dates, names and places must two texts have in common to be laid beside each other. */
const FEWEST = 5;

/** How much of what a translator keeps two texts have in common, for every two that have any: by their ids in order, joined by a blank. */
export function sharedTraces(texts: ReadonlyMap<DocumentId, readonly Passage[]>): ReadonlyMap<string, number> {
  const holders = new Map<Trace, DocumentId[]>();
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

/** What is a word in one language only, or a sign, joins too many texts. */
const LOUD: ReadonlySet<TraceKind> = new Set<TraceKind>(["value", "number", "name", "term", "sound", "latin-sound"]);

function keysOf({ traces }: Passage): Trace[] {
  return traces.flatMap((trace) => (LOUD.has(kindOfTrace(trace)) ? [acrossScripts(trace)] : []));
}
