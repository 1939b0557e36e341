import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import { lettersApart } from "../../text/letters-apart.ts";
import type { Hit } from "../../types/lexicon.ts";
import { OCCASION_KINDS, type OccasionKind } from "../../types/vocabulary.ts";

export function kindOf({ entry }: Pick<Hit, "entry">): OccasionKind {
  const kind = entry.flags.get("kind") ?? entry.key;
  return OCCASION_KINDS.find((own) => own === kind) ?? "other";
}

const labels = new WeakMap<Packs, ReadonlyMap<string, string | null>>();

/** Series that the data name, and the label that a row gives to one. */
export function knownSeries(packs: Packs): ReadonlyMap<string, string | null> {
  const known = labels.get(packs);
  if (known) return known;
  const own = new Map<string, string | null>();
  for (const { key, flags } of packs.lexicon.entriesOf("occasion")) own.set(key, flags.get("label") ?? own.get(key) ?? null);
  labels.set(packs, own);
  return own;
}

/** The label that a row of the data gives to a series, else its key with capitals. */
export function seriesLabel(series: string, packs: Packs): string {
  return (
    knownSeries(packs).get(series) ??
    series
      .split("-")
      .map((word) => (word.length <= 3 ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1)))
      .join(" ")
  );
}

export function seriesOf(name: string): string {
  return foldForm(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Whether one of two acronyms has a letter more, less or other than the other. */
export function differByOneLetter(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && lettersApart(a, b) === 1;
}
