import { compose } from "../compose/compose.ts";
import { fingerprint } from "../link/fingerprint.ts";
import type { Packs } from "../packs/types.ts";
import { recognise } from "../recognise/recognise.ts";
import { segment } from "../segment/segment.ts";
import type { Document } from "../types/document.ts";
import type { Recognised } from "../types/found.ts";
import type { Analysis } from "../types/report.ts";
import type { Segmented } from "../types/segmented.ts";

/** Everything that one document says, and what was recognised on the way. Pure: the same document gives the same analysis. */
export function read(document: Document, packs: Packs): { analysis: Analysis; segmented: Segmented; recognised: Recognised } {
  const segmented = segment(document.text, packs, document.language);
  const recognised = recognise(segmented, packs);
  const composed = compose(document, segmented, recognised, packs);
  const words = segmented.tokens.filter(({ type }) => type !== "punct").map(({ text }) => text);
  return { analysis: { ...composed, fingerprint: fingerprint(words) }, segmented, recognised };
}

export function analyse(document: Document, packs: Packs): Analysis {
  return read(document, packs).analysis;
}
