import { foldForm } from "../text/fold.ts";
import { byCodeUnits } from "../text/order.ts";
import type { Outcome } from "../types/report.ts";
import type { Told } from "./told.ts";

/** Of the words of the shorter text, how many of ten the longer one must have for both to be one outcome. */
const ALIKE = 6;

/**
 * Outcomes of all tellings, each once: of one kind and language two are one when they say nearly the same words; the
 * longer text stands.
 */
export function mergeOutcomes(outcomes: readonly Told<Outcome>[]): Told<Outcome>[] {
  const sorted = outcomes.toSorted((a, b) => b.value.text.length - a.value.text.length || byCodeUnits(a.value.text, b.value.text));
  const merged: Told<Outcome>[] = [];
  for (const next of sorted) {
    const at = merged.findIndex(({ value }) => isSame(value, next.value));
    const known = merged[at];
    if (known === undefined) merged.push(next);
    else merged[at] = { value: known.value, words: [...known.words, ...next.words] };
  }
  return merged;
}

function isSame(long: Outcome, short: Outcome): boolean {
  if (long.kind !== short.kind || long.language !== short.language) return false;
  const known = new Set(wordsOf(long));
  const words = wordsOf(short);
  return words.filter((word) => known.has(word)).length * 10 >= words.length * ALIKE;
}

function wordsOf({ text }: Outcome): string[] {
  return [...new Set(foldForm(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}
