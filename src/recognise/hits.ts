import type { Hit } from "../types/lexicon.ts";
import type { Segmented } from "../types/segmented.ts";

/** The longest hit of one of these kinds that starts at a token. */
export function hitAt({ starts }: Segmented, at: number, kinds: ReadonlySet<string>): Hit | undefined {
  return starts[at]?.find(({ entry }) => kinds.has(entry.kind));
}

/** Hits of a kind in the order of the text, each token in at most one of them. */
export function hitsOf({ starts }: Segmented, kind: string): Hit[] {
  const hits: Hit[] = [];
  let next = 0;
  for (let at = 0; at < starts.length; at++) {
    if (at < next) continue;
    const hit = starts[at]?.find(({ entry }) => entry.kind === kind);
    if (!hit) continue;
    hits.push(hit);
    next = hit.next;
  }
  return hits;
}
