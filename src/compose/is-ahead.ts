import type { OccasionFound } from "../types/found.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

/** An event that is still to come as the text names it: somebody will host it, or words look ahead to it. */
export function isAhead(occasion: OccasionFound, reading: Reading): boolean {
  const sentence = sentenceAt(reading, occasion.first);
  if (!sentence) return false;
  const keys = new Set(["host-event", "future"]);
  return within(reading.recognised.cues, sentence).some(
    ({ entry, first, last }) => keys.has(entry.key) && (first < occasion.first ? occasion.first - last <= 45 : first - occasion.last <= 12),
  );
}
