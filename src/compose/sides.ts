import type { PersonPhrase, StateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { TokenRange } from "../types/token.ts";
import { stateOfPhrase } from "./parties.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

/** A side of an engagement, where words say so. */
export interface Side extends TokenRange {
  readonly state: StateFound;
  /** The word for a side. */
  readonly cue: Hit;
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

/** Persons with the state of the side on which words say that they are: "por la parte cubana asistieron el ministro del Interior, A". */
export function onTheirSides(reading: Reading): readonly PersonPhrase[] {
  const { persons } = reading.recognised;
  if (!reading.recognised.cues.some(({ entry }) => entry.key === "side")) return persons;
  return persons.map((phrase) => {
    const side = stateOfPhrase(phrase) === null ? sideOf(phrase, reading) : null;
    return side ? { ...phrase, state: side.code, stateSpan: { from: side.from, to: side.to } } : phrase;
  });
}

/** States that a text calls sides, each at its first words. */
export function sidesOf(reading: Reading): StateFound[] {
  if (!reading.recognised.cues.some(({ entry }) => entry.key === "side")) return [];
  const sides = reading.segmented.sentences.flatMap((sentence) => sidesIn(sentence, reading).map(({ state }) => state));
  return sides.filter(({ code }, i) => sides.findIndex((own) => own.code === code) === i);
}

export function sidesIn(sentence: TokenRange, { recognised, segmented, packs }: Reading): Side[] {
  const isVerbLast = packs.languages.get(segmented.sentences[segmented.sentenceOf[sentence.first] ?? -1]?.language ?? "")?.order === "SOV";
  // "Azerbaycan tarafından": where all that belongs to a noun stands before it, a state without an ending does too.
  const isGenitive = (state: StateFound, cue: Hit): boolean => isVerbLast && state.last === cue.first - 1;
  return within(recognised.cues, sentence).flatMap((cue): Side[] => {
    const state = cue.entry.key === "side" ? recognised.states.find((own) => isBeside(own, cue) || isGenitive(own, cue)) : undefined;
    return state ? [{ first: Math.min(cue.first, state.first), last: Math.max(cue.last, state.last), state, cue }] : [];
  });
}

function isBeside(state: StateFound, { first, last, next }: Hit): boolean {
  return state.adjective && (state.first === next || state.last === first - 1 || (state.first > last && state.first <= next + 1));
}

/** Attending is what is told of those who stand behind the words for their side. */
const isVerb = ({ entry }: Hit): boolean => entry.flags.has("verb") && entry.key !== "attend";
