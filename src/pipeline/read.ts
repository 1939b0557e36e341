import { compose } from "../compose/compose.ts";
import { fingerprint } from "../link/fingerprint.ts";
import type { Packs } from "../packs/types.ts";
import { recognise } from "../recognise/recognise.ts";
import { segment } from "../segment/segment.ts";
import type { Document } from "../types/document.ts";
import type { Recognised } from "../types/found.ts";
import type { Analysis } from "../types/report.ts";
import type { Segmented } from "../types/segmented.ts";

/** A document's analysis and all that was recognised on the way, for whoever looks closer; no sketch is made of it. */
export function read(document: Document, packs: Packs): { analysis: Analysis; segmented: Segmented; recognised: Recognised } {
  const segmented = segment(document.text, packs, document.language);
  const recognised = recognise(segmented, packs);
  return { analysis: conclude(document, segmented, recognised, packs), segmented, recognised };
}

/** What a document says, of what was recognised in it. */
export function conclude(document: Document, segmented: Segmented, recognised: Recognised, packs: Packs): Analysis {
  return { ...compose(document, segmented, recognised, packs), fingerprint: fingerprint(hashesOf(segmented)), sketch: null };
}

function hashesOf({ tokens }: Segmented): number[] {
  const hashes: number[] = [];
  for (const { type, word } of tokens) if (type !== "punct") hashes.push(word.hash);
  return hashes;
}
