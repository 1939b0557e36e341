import type { Hit } from "../types/lexicon.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** States in a row near the frame: "entre le Maroc et l'Espagne", "قطر والسعودية". */
export function rowOfStates(states: readonly Candidate[], hit: Hit, reading: Reading): Candidate[] {
  const row: Candidate[] = [];
  for (const state of states) {
    const before = row.at(-1);
    if (before && !areJoined(before, state, reading)) {
      if (row.length >= 2) break;
      row.length = 0;
    }
    row.push(state);
  }
  const near = row.some(({ first, last }) => {
    const [from, to] = first > hit.last ? [hit.last, first] : [last, hit.first];
    return to - from - toldOfWhenAndWhere(from + 1, to, reading) <= ROW_REACH;
  });
  return near ? row : [];
}

/** Tokens from one to another that tell a day or a city, with the ending written on to them: "12 Mayıs'ta Doha'da". */
function toldOfWhenAndWhere(from: number, to: number, { recognised, segmented }: Reading): number {
  const told = [...recognised.dates, ...recognised.cities];
  let count = 0;
  for (let at = from; at < to; at++) {
    const isEnding = (last: number): boolean => segmented.tokens[last + 1]?.text === "'" && at <= last + 2;
    if (told.some(({ first, last }) => at >= first && (at <= last || isEnding(last)))) count++;
  }
  return count;
}

const ROW_REACH = 8;

/** Whether a comma or an "and" stands between two that stand near each other. */
export function areJoined(a: Candidate, b: Candidate, { segmented }: Reading): boolean {
  if (b.first - a.last > 5) return false;
  const tokens = segmented.tokens.slice(a.last + 1, b.first + 1);
  return tokens.some(
    (token, i) =>
      token.text === "," ||
      token.text === "،" ||
      segmented.starts[a.last + 1 + i]?.some(
        ({ entry, proclitic }) => entry.key === "and" || (i === tokens.length - 1 && proclitic.startsWith("و")),
      ),
  );
}
