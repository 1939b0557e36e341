import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { OCCASION_KINDS, type OccasionKind } from "../../types/vocabulary.ts";
import { findAcronyms } from "./acronyms.ts";
import { genericOccasion } from "./generic-occasion.ts";
import { editionAt, editionBefore, yearAfter } from "./occasion-numbers.ts";

/** Fairs, conferences, assemblies, tournaments: named series of the data, acronyms beside a word for such an event, and numbered ones. */
export function findOccasions(segmented: Segmented, packs: Packs): OccasionFound[] {
  const acronyms = new Map(findAcronyms(segmented).map((found) => [found.first, found]));
  const found: OccasionFound[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const occasion = namedAt(at, segmented, packs) ?? acronyms.get(at) ?? genericOccasion(at, segmented, packs);
    if (!occasion) continue;
    found.push(occasion);
    at = Math.max(at, occasion.last);
  }
  return found;
}

function namedAt(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const hit = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion");
  if (!hit) return null;
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (!sentence) return null;
  const year = yearAfter(hit.next, sentence.last, segmented);
  const edition = editionBefore(hit.first, sentence.first, segmented) ?? editionAfterWord(hit, segmented);
  return {
    first: hit.first, last: hit.last, from: hit.from, to: hit.to, language: hit.entry.language, by: hit.entry.source,
    series: hit.entry.key, label: seriesLabel(hit.entry.key, packs), kind: kindOf(hit), year, edition,
  };
}

function editionAfterWord(hit: Hit, segmented: Segmented) {
  for (let i = hit.next; i < hit.next + 3; i++) {
    const word = segmented.starts[i]?.find(({ entry }) => entry.kind === "edition");
    if (word) return editionAt(word.next, segmented);
  }
  return null;
}

export function kindOf({ entry }: Hit): OccasionKind {
  const kind = entry.flags.get("kind") ?? entry.key;
  return OCCASION_KINDS.find((own) => own === kind) ?? "other";
}

const labels = new WeakMap<Packs, ReadonlyMap<string, string>>();

/** The label that a row of the data gives to a series, else its key with capitals. */
function seriesLabel(series: string, packs: Packs): string {
  let own = labels.get(packs);
  if (!own) {
    own = new Map(packs.lexicon.entries.flatMap(({ kind, key, flags }) => (kind === "occasion" && flags.get("label") ? [[key, flags.get("label") as string]] : [])));
    labels.set(packs, own);
  }
  return own.get(series) ?? series.split("-").map((word) => (word.length <= 3 ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1))).join(" ");
}

export function seriesOf(name: string): string {
  return foldForm(name).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
