import type { Hit } from "../types/lexicon.ts";
import type { Reading } from "./reading.ts";

/** A shorter sentence may be a title or a signature. */
const PROSE = 12;

/** Names of states in a language that their sentence does not speak ("la Saudi Arabie"), in the text's main language. */
export function foreignStates(reading: Reading): Hit[] {
  const { segmented } = reading;
  return segmented.foreign.filter(
    ({ entry, first, last }) =>
      entry.kind === "state" &&
      !entry.flags.has("compound") &&
      entry.language !== segmented.languages[0] &&
      isInProse(first, reading) &&
      isAlone(first, last, reading),
  );
}

function isInProse(at: number, { segmented }: Reading): boolean {
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  return sentence !== undefined && sentence.language === segmented.languages[0] && sentence.last - sentence.first >= PROSE;
}

/** In the script of its sentence, with no form of the sentence's own language on its words: "Saudi" in a French sentence. */
function isAlone(first: number, last: number, { segmented: { tokens, starts, sentences, sentenceOf } }: Reading): boolean {
  const sentence = sentences[sentenceOf[first] ?? -1];
  if (sentence === undefined || tokens[first]?.script !== tokens[sentence.first]?.script) return false;
  for (let at = first; at <= last; at++) if (starts[at]?.some(({ entry }) => entry.language === sentence.language)) return false;
  return true;
}
