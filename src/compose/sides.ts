import type { StateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { TokenRange } from "../types/token.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

/** A side of an engagement, where words say so. */
interface Side extends TokenRange {
  readonly state: StateFound;
}

/**
 * "من الجانب السعودي كل من أ وب، ومن الجانب المصري ج", "on the Moroccan side": the state of the side behind whose words somebody stands, up to
 * the words for the other side or a verb.
 */
export function sideOf({ first }: TokenRange, reading: Reading): StateFound | null {
  const sentence = sentenceAt(reading, first);
  if (!sentence) return null;
  const side = sidesIn(sentence, reading).findLast(({ last }) => last < first);
  return side && !within(reading.recognised.frames, { first: side.last + 1, last: first }).some(isVerb) ? side.state : null;
}

/** States that a text calls sides, each at its first words. */
export function sidesOf(reading: Reading): StateFound[] {
  if (!reading.recognised.cues.some(({ entry }) => entry.key === "side")) return [];
  const sides = reading.segmented.sentences.flatMap((sentence) => sidesIn(sentence, reading).map(({ state }) => state));
  return sides.filter(({ code }, i) => sides.findIndex((own) => own.code === code) === i);
}

function sidesIn(sentence: TokenRange, { recognised }: Reading): Side[] {
  return within(recognised.cues, sentence).flatMap((cue): Side[] => {
    const state = cue.entry.key === "side" ? recognised.states.find((own) => isBeside(own, cue)) : undefined;
    return state ? [{ first: Math.min(cue.first, state.first), last: Math.max(cue.last, state.last), state }] : [];
  });
}

function isBeside(state: StateFound, { first, last, next }: Hit): boolean {
  return state.adjective && (state.first === next || state.last === first - 1 || (state.first > last && state.first <= next + 1));
}

const isVerb = ({ entry }: Hit): boolean => entry.flags.has("verb");
