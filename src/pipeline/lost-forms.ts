import { quoteOf, type Reading } from "../compose/reading.ts";
import { survives } from "../segment/ambiguity.ts";
import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { Mention, MentionKind } from "../types/mention.ts";
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

/** Kinds of forms of which a mention is made. */
const OWN_PARTS: Partial<Readonly<Record<MentionKind, ReadonlySet<EntryKind>>>> = {
  office: new Set<EntryKind>(["office-head", "org-head", "state"]),
  organisation: new Set<EntryKind>(["org-head", "office-head", "state"]),
  occasion: new Set<EntryKind>(["occasion-head"]),
};

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
    .filter(once())
    .flatMap((hit) => lost(hit, reading, mentions, kept.has(placeOf(hit))) ?? []);
}

/** Languages share names: each name of a place is told once. */
function once(): (hit: Hit) => boolean {
  const seen = new Set<string>();
  return ({ from, to, entry: { kind, key } }) => {
    const own = `${from} ${to} ${kind} ${key}`;
    return !seen.has(own) && seen.add(own).size > 0;
  };
}

const placeOf = ({ from, to, entry }: Hit): string => `${from} ${to} ${entry.source}`;

function lost(hit: Hit, reading: Reading, mentions: readonly Mention[], kept: boolean): LostForm | null {
  const { from, to, entry } = hit;
  const own = { from, to, exact: quoteOf(reading, hit).exact, kind: entry.kind, key: entry.key, by: entry.source };
  const around = mentions.find((mention) => mention.from <= from && mention.to >= to);
  // What a mention is made of, and the same words told by another language, lost nothing.
  if (around && (OWN_PARTS[around.kind]?.has(entry.kind) || around.kind === entry.kind)) return null;
  if (around) return { ...own, why: "inside", because: `${around.kind} ${around.exact}` };
  const ambiguous = reading.packs.languages.get(entry.language)?.ambiguous.get(reading.segmented.tokens[hit.first]?.text ?? "");
  if (ambiguous && !survives(hit, reading.segmented.tokens, reading.packs)) return { ...own, why: "ambiguous", because: ambiguous.source };
  const sentence = reading.segmented.sentences[reading.segmented.sentenceOf[hit.first] ?? -1];
  if (!kept && sentence && !sentence.allowed.includes(entry.language))
    return { ...own, why: "foreign", because: sentence.allowed.join(" ") };
  const beside = mentions.find((mention) => mention.kind === entry.kind && mention.from < to && mention.to > from);
  return beside ? { ...own, why: "overlapped", because: `${beside.kind} ${beside.exact}` } : { ...own, why: "alone", because: "" };
}
