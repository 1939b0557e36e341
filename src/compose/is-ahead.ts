import type { OccasionFound } from "../types/found.ts";
import { isVerbLast } from "./outcome-clause.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

/** An event that is still to come as the text names it: somebody will host it, or words look ahead to it. */
export function isAhead(occasion: OccasionFound, reading: Reading): boolean {
  const sentence = sentenceAt(reading, occasion.first);
  if (!sentence) return false;
  if (isOfLaterYear(occasion, reading) || isPromised(occasion, reading)) return true;
  return within(reading.recognised.cues, sentence).some(
    ({ entry, first, last }) =>
      (AHEAD.has(entry.key) && (first < occasion.first ? occasion.first - last <= BACK : first - occasion.last <= ON)) ||
      (entry.key === "planned" && first > occasion.last && first - occasion.last <= BESIDE),
  );
}

const AHEAD: ReadonlySet<string> = new Set(["host-event", "future"]);
const BACK = 45;
const ON = 12;
/** "la 17e session de la commission mixte, prévue en décembre": what is said of it and not of what is told beside it. */
const BESIDE = 3;

/** "agreed to hold the fourth session"; where verbs stand last, what is agreed stands before them. */
function isPromised(occasion: OccasionFound, reading: Reading): boolean {
  const sentence = sentenceAt(reading, occasion.first);
  if (!sentence) return false;
  return within(reading.recognised.outcomes, sentence).some((hit) => {
    if (!hit.entry.flags.has("promise")) return false;
    return isVerbLast(hit, reading) ? hit.first > occasion.last : hit.last < occasion.first && occasion.first - hit.last <= ON;
  });
}

/** "the 2030 World Cup" in a text of an earlier year. */
function isOfLaterYear({ year }: OccasionFound, { document }: Reading): boolean {
  return year !== null && document.published !== null && year.value > Number(document.published.slice(0, 4));
}
