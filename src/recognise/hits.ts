import type { Hit } from "../types/lexicon.ts";
import type { Segmented } from "../types/segmented.ts";

/** The longest hit of one of these kinds that starts at a token. */
export function hitAt({ starts }: Segmented, at: number, kinds: ReadonlySet<string>): Hit | undefined {
  const hits = starts[at];
  if (hits !== undefined) for (const hit of hits) if (kinds.has(hit.entry.kind)) return hit;
  return undefined;
}

/** The longest hit of a kind that starts at a token. */
export function hitOfKind({ starts }: Segmented, at: number, kind: string): Hit | undefined {
  const hits = starts[at];
  if (hits !== undefined) for (const hit of hits) if (hit.entry.kind === kind) return hit;
  return undefined;
}

/** Hits of a kind in the order of the text, each token in at most one of them; of a part of it from one token to another. */
export function hitsOf(segmented: Segmented, kind: string, first = 0, last = segmented.tokens.length - 1): Hit[] {
  const hits: Hit[] = [];
  for (let at = first; at <= last; ) {
    const hit = hitOfKind(segmented, at, kind);
    if (hit) hits.push(hit);
    at = hit?.next ?? at + 1;
  }
  return hits;
}

/** All hits of a kind in the order of the text: several may stand on the same words. */
export function allOf({ starts }: Segmented, kind: string): Hit[] {
  const all: Hit[] = [];
  for (const hits of starts) if (hits !== undefined) for (const hit of hits) if (hit.entry.kind === kind) all.push(hit);
  return all;
}
