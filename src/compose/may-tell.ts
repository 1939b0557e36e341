import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { Segmented } from "../types/segmented.ts";
import { leadOf, TELLING } from "./engagements.ts";

/**
 * Whether composing can find an engagement in a text: a frame that tells of one, or a word for discussing, stands at its head,
 * where the first must be told (see `groupEvents`). Most news hold neither.
 */
export function mayTell(segmented: Segmented, frames: readonly Hit[]): boolean {
  const { sentences, sentenceOf, starts } = segmented;
  const lead = leadOf(segmented);
  const tells = ({ entry, first }: Hit): boolean =>
    TELLING.has(entry.key) && (sentenceOf[first] ?? 0) <= lead && (!entry.flags.has("needs-occasion") || namesGathering(first, segmented));
  if (frames.some(tells)) return true;
  const end = sentences[Math.min(lead, sentences.length - 1)]?.last ?? -1;
  for (let at = 0; at <= end; at++)
    for (const { entry } of starts[at] ?? []) if (entry.kind === "cue" && entry.key === "discuss") return true;
  return false;
}

/** Whether a word for a gathering, the name of one, or many states that may hold one stand in a token's sentence. */
function namesGathering(at: number, { sentences, sentenceOf, starts }: Segmented): boolean {
  const sentence = sentences[sentenceOf[at] ?? -1];
  for (let i = sentence?.first ?? 0; i <= (sentence?.last ?? -1); i++)
    if (starts[i]?.some(({ entry }) => GATHERING.has(entry.kind) || (entry.kind === "body" && entry.flags.has("intl")))) return true;
  return false;
}

const GATHERING: ReadonlySet<EntryKind> = new Set<EntryKind>(["occasion", "occasion-head", "edition", "states"]);
