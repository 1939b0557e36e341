import { quoteOf, type Reading } from "../compose/reading.ts";
import { survives } from "../segment/ambiguity.ts";
import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { Mention } from "../types/mention.ts";
import type { LostForm } from "./explanation.ts";

/** Kinds whose forms tell something by themselves; the others (months, stop words, verbs, …) only serve these. */
const TELLING: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "office",
  "office-head",
  "org-head",
  "state",
  "city",
  "topic",
  "occasion",
  "occasion-head",
]);

/** Forms of the data that stand in the text and became no mention of their own, each with the reason. */
export function lostForms(reading: Reading, mentions: readonly Mention[]): LostForm[] {
  const { segmented, packs } = reading;
  // Matching anew makes other objects of the same hits.
  const kept = new Set(segmented.starts.flatMap((hits) => hits?.map(placeOf) ?? []));
  const told = new Set(mentions.map(({ from, by }) => `${from} ${by}`));
  return packs.lexicon
    .match(segmented)
    .filter(({ entry }) => TELLING.has(entry.kind))
    .filter((hit) => !told.has(`${hit.from} ${hit.entry.source}`))
    .flatMap((hit) => lost(hit, reading, mentions, kept.has(placeOf(hit))) ?? []);
}

const placeOf = ({ from, to, entry }: Hit): string => `${from} ${to} ${entry.source}`;

function lost(hit: Hit, reading: Reading, mentions: readonly Mention[], kept: boolean): LostForm | null {
  const { from, to, entry } = hit;
  const own = { from, to, exact: quoteOf(reading, hit).exact, kind: entry.kind, key: entry.key, by: entry.source };
  const around = mentions.find((mention) => mention.from <= from && mention.to >= to);
  // The same words told the same by another entry: nothing was lost.
  if (around?.value === entry.key && around.to - around.from === to - from) return null;
  if (around) return { ...own, why: "inside", because: `${around.kind} ${around.exact}` };
  const ambiguous = reading.packs.languages.get(entry.language)?.ambiguous.get(reading.segmented.tokens[hit.first]?.text ?? "");
  if (ambiguous && !survives(hit, reading.segmented.tokens, reading.packs.languages))
    return { ...own, why: "ambiguous", because: ambiguous.source };
  const sentence = reading.segmented.sentences[reading.segmented.sentenceOf[hit.first] ?? -1];
  if (!kept && sentence && !sentence.allowed.includes(entry.language))
    return { ...own, why: "foreign", because: sentence.allowed.join(" ") };
  return { ...own, why: "alone", because: "" };
}
