import { compose } from "../compose/compose.ts";
import { mayTell } from "../compose/may-tell.ts";
import { fingerprint } from "../link/fingerprint.ts";
import type { Packs } from "../packs/types.ts";
import { findFrames } from "../recognise/frames.ts";
import { recognise, recogniseSetting } from "../recognise/recognise.ts";
import { segment } from "../segment/segment.ts";
import type { Document } from "../types/document.ts";
import type { Recognised } from "../types/found.ts";
import type { Analysis } from "../types/report.ts";
import type { Segmented } from "../types/segmented.ts";

/** Everything that one document says, and what was recognised on the way. Pure: the same document gives the same analysis. */
export function read(document: Document, packs: Packs): { analysis: Analysis; segmented: Segmented; recognised: Recognised } {
  const segmented = segment(document.text, packs, document.language);
  const recognised = recognise(segmented, packs);
  return { analysis: conclude(document, segmented, recognised, packs), segmented, recognised };
}

/** What one document says, as `read` has it. Nobody is looked for in a text that can tell no engagement. */
export function analyse(document: Document, packs: Packs): Analysis {
  const segmented = segment(document.text, packs, document.language);
  const frames = findFrames(segmented, packs);
  const recognised = mayTell(segmented, frames) ? recognise(segmented, packs, frames) : recogniseSetting(segmented, packs);
  return conclude(document, segmented, recognised, packs);
}

function conclude(document: Document, segmented: Segmented, recognised: Recognised, packs: Packs): Analysis {
  const words = segmented.tokens.filter(({ type }) => type !== "punct").map(({ text }) => text);
  return { ...compose(document, segmented, recognised, packs), fingerprint: fingerprint(words) };
}
