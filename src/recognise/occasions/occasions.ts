import type { Packs } from "../../packs/types.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { hitAt } from "../hits.ts";
import { findAcronyms } from "./acronyms.ts";
import { assemblyOfBody } from "./assembly-of-body.ts";
import { withFurtherEditions } from "./further-editions.ts";
import { genericOccasion } from "./generic-occasion.ts";
import { numberedName } from "./numbered-name.ts";
import { editionAt, editionBefore, editionBehind, yearAfter, yearWithin } from "./occasion-numbers.ts";
import { differByOneLetter, kindOf, seriesLabel } from "./series.ts";

const OPENERS: ReadonlySet<string> = new Set(["occasion", "occasion-head"]);

/** Fairs, conferences, assemblies, tournaments: named series of the data, acronyms beside a word for such an event, and numbered ones. */
export function findOccasions(segmented: Segmented, packs: Packs): OccasionFound[] {
  const acronyms = new Map(findAcronyms(segmented).map((found) => [found.first, found]));
  const found: OccasionFound[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const numbered = numberedName(at, segmented, packs);
    if (!numbered && !acronyms.has(at) && !hitAt(segmented, at, OPENERS)) continue;
    const occasion =
      numbered ??
      namedAt(at, segmented, packs) ??
      acronyms.get(at) ??
      assemblyOfBody(at, segmented, packs) ??
      genericOccasion(at, segmented, packs);
    if (!occasion || isToldBy(found.at(-1), occasion)) continue;
    found.push(occasion);
    at = Math.max(at, occasion.last);
  }
  return withFurtherEditions(found, segmented, packs).map((occasion) => withRightName(occasion, found, packs));
}

/** "Karma Komisyon 8. Dönem Toplantısı": words for a session of what stands right before them, with its number. */
function isToldBy(before: OccasionFound | undefined, { first, edition }: OccasionFound): boolean {
  return before !== undefined && (first <= before.last || (edition !== null && edition.from === before.edition?.from));
}

/** "GEF 2025" in a text that speaks of the fair IGEF: an acronym that nobody knows and one letter away from a fair of the same text. */
function withRightName(occasion: OccasionFound, all: readonly OccasionFound[], packs: Packs): OccasionFound {
  if (occasion.by !== "acronym") return occasion;
  const meant = all.find(
    ({ series, kind, by }) => kind === occasion.kind && by !== "acronym" && differByOneLetter(series, occasion.series),
  );
  return meant ? { ...occasion, series: meant.series, label: seriesLabel(meant.series, packs), misspelt: true } : occasion;
}

const SHORTEST = 4;

function namedAt(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const hit = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion");
  if (!hit) return null;
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (!sentence) return null;
  const year = yearWithin(hit, segmented) ?? yearAfter(hit.next, sentence.last, segmented);
  // "Kemal Can" is no CAN: so short a name is an acronym, which is written as one, or has its year.
  const token = segmented.tokens[hit.first];
  if (hit.first === hit.last && token?.shape === "title" && token.text.length <= SHORTEST && !year) return null;
  const edition =
    editionBefore(hit.first, sentence.first, segmented) ??
    editionAfterWord(hit, segmented) ??
    editionBehind(hit.next, sentence.last, segmented);
  return {
    first: hit.first,
    last: hit.last,
    from: hit.from,
    to: hit.to,
    language: hit.entry.language,
    by: hit.entry.source,
    series: hit.entry.key,
    label: seriesLabel(hit.entry.key, packs),
    kind: kindOf(hit),
    year,
    edition,
  };
}

function editionAfterWord(hit: Hit, segmented: Segmented) {
  for (let i = hit.next; i < hit.next + 3; i++) {
    const word = segmented.starts[i]?.find(({ entry }) => entry.kind === "edition");
    if (word) return editionAt(word.next, segmented);
  }
  return null;
}
