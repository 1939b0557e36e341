import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import type { TopicBasis } from "../types/vocabulary.ts";
import { type Reading, quoteOf, within } from "./reading.ts";

export interface TopicSaid {
  readonly code: Evidenced<string>;
  readonly basis: TopicBasis;
}

const RANK: Readonly<Record<TopicBasis, number>> = { discussed: 3, purpose: 2, exhibited: 1, framing: 0 };
const BASIS_CUES: ReadonlyMap<string, TopicBasis> = new Map([["discuss", "discussed"], ["purpose", "purpose"], ["exhibit", "exhibited"], ["framing", "framing"]]);

/** Subjects of an engagement in the sentences that speak of it, each with its strongest basis and the words for that. */
export function topicsOf(sentences: readonly number[], reading: Reading): TopicSaid[] {
  const said = new Map<string, { hit: Hit; basis: TopicBasis }>();
  for (const index of sentences) {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) continue;
    for (const hit of within(reading.recognised.topics, sentence)) {
      const basis = basisOf(hit, sentence, reading);
      const own = said.get(hit.entry.key);
      if (!own || RANK[basis] > RANK[own.basis]) said.set(hit.entry.key, { hit, basis });
    }
  }
  return [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { hit, basis }]) => ({ code: evidenced(code, quoteOf(reading, hit)), basis }));
}

/** By the nearest cue before it in its sentence; a framing formula colours its whole sentence. */
function basisOf(hit: Hit, sentence: Sentence, reading: Reading): TopicBasis {
  const cues = within(reading.recognised.cues, sentence).filter(({ entry }) => BASIS_CUES.has(entry.key));
  if (cues.some(({ entry }) => entry.key === "framing") && !cues.some(({ entry, first }) => entry.key === "discuss" && first < hit.first)) return "framing";
  const before = cues.filter(({ first }) => first <= hit.first).at(-1);
  const cue = before ?? cues[0];
  return (cue && BASIS_CUES.get(cue.entry.key)) ?? "discussed";
}
