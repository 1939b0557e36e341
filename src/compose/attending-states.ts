import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { type Candidate, statesOf } from "./candidates.ts";
import { type Reading, within } from "./reading.ts";

/** Tokens between the words for attending and the first of a row, and between its members. */
const REACH = 10;
const LEAST = 2;

/**
 * "Toplantıya Kazakistan, Kırgızistan ve Özbekistan da katıldı", "with the participation of Algeria, Tunisia and Libya": states in a row at the
 * words that say of a gathering who attended it.
 */
export function attendingStates(sentence: Sentence, reading: Reading): Candidate[] {
  const { recognised } = reading;
  const located = new Set(recognised.states.flatMap(({ first, located }) => (located ? [first] : [])));
  const states = statesOf(sentence, reading).filter(({ first }) => !located.has(first));
  if (states.length < LEAST) return [];
  const told = [
    ...within(recognised.cues, sentence).filter(({ entry }) => entry.key === "presence"),
    ...within(recognised.frames, sentence).filter(({ entry }) => entry.key === "attend" && entry.frame?.subject !== "speaker"),
  ];
  const rows = told.flatMap((hit) => [behind(hit, states), ...(standsBefore(hit, reading) ? [before(hit, states)] : [])]);
  return rows.find((row) => row.length >= LEAST) ?? [];
}

/** Who attended stands before the verb but where verbs stand first. */
function standsBefore({ entry }: Hit, { packs }: Reading): boolean {
  const order = packs.languages.get(entry.language)?.order;
  return order === "SOV" || (order === "SVO" && entry.flags.has("verb"));
}

function behind({ next }: Hit, states: readonly Candidate[]): Candidate[] {
  return rowFrom(
    next,
    states.filter(({ first }) => first >= next),
    (own, at) => own.first - at,
    ({ last }) => last + 1,
  );
}

function before({ first }: Hit, states: readonly Candidate[]): Candidate[] {
  const row = states.filter(({ last }) => last < first).toReversed();
  return rowFrom(
    first,
    row,
    (own, at) => at - own.last - 1,
    (own) => own.first,
  );
}

function rowFrom(
  start: number,
  states: readonly Candidate[],
  gap: (own: Candidate, at: number) => number,
  end: (own: Candidate) => number,
): Candidate[] {
  const row: Candidate[] = [];
  let at = start;
  for (const own of states) {
    if (gap(own, at) > REACH) break;
    row.push(own);
    at = end(own);
  }
  return row;
}
