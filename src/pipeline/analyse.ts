import { passagesOf } from "../compare/passages-of.ts";
import { sketchOf } from "../compare/sketch.ts";
import { leadOf } from "../compose/engagements.ts";
import { mayTell } from "../compose/may-tell.ts";
import type { Reading } from "../compose/reading.ts";
import type { Names } from "../names/names.ts";
import type { Packs } from "../packs/types.ts";
import { findFrames } from "../recognise/frames.ts";
import { recognise, recogniseSetting } from "../recognise/recognise.ts";
import { segment } from "../segment/segment.ts";
import type { Document } from "../types/document.ts";
import type { Analysis } from "../types/report.ts";
import { mentionsOf } from "./mentions.ts";
import { officialsOf } from "./officials-of.ts";
import { conclude } from "./read.ts";

/**
 * Everything that one document says. Pure: the same document gives the same analysis. Nobody is looked for in a text that can tell
 * no engagement, and only one that reports an engagement is sketched: others are nobody's translation in a story.
 */
export function analyse(document: Document, packs: Packs, names: Pick<Names, "facets">): Analysis {
  const segmented = segment(document.text, packs, document.language);
  const { sentences } = segmented;
  const lead = leadOf(segmented) + 1;
  const atHead = findFrames(segmented, packs, sentences.slice(0, lead));
  const recognised = mayTell(segmented, atHead)
    ? recognise(segmented, packs, [...atHead, ...findFrames(segmented, packs, sentences.slice(lead))])
    : recogniseSetting(segmented, packs);
  const analysis = conclude(document, segmented, recognised, packs);
  return analysis.mainReport === null
    ? analysis
    : { ...analysis, sketch: sketch(analysis, { document, segmented, recognised, packs }, names) };
}

function sketch(analysis: Analysis, reading: Reading, names: Pick<Names, "facets">): Analysis["sketch"] {
  const told = { segmented: reading.segmented, mentions: mentionsOf(reading), leads: analysis.leads, officials: officialsOf(analysis) };
  return sketchOf(passagesOf(told, names));
}
