import type { Hit } from "../types/lexicon.ts";
import type { Segmented } from "../types/segmented.ts";
import { hitsOf } from "./hits.ts";

/** Agencies that a text credits: written as names, so that "major crime trends" and "un ami" are none. */
export function findAgencies(segmented: Segmented): Hit[] {
  return hitsOf(segmented, "agency").filter((hit) => isWrittenSo(hit, segmented));
}

/** As the data write it, else with capitals; what the data write in capitals alone is written in capitals alone. */
function isWrittenSo({ entry, first, from, to }: Hit, { text, tokens }: Segmented): boolean {
  const shape = tokens[first]?.shape;
  const words = text.slice(from, to);
  const own = entry.form.split(/[()|]/).find((form) => form.toLowerCase() === words.toLowerCase());
  if (shape === "none" || own === words) return true;
  return own !== undefined && own === own.toUpperCase() ? shape === "upper" : shape !== "lower";
}
