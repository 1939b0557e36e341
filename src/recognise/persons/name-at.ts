import type { Packs } from "../../packs/types.ts";
import type { NameFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { arabicNameEnd } from "./arabic-name.ts";
import { latinNameEnd } from "./latin-name.ts";

/** What vouches for a name: an honorific before it, an office (or a word for a counterpart), or nothing but itself. */
export type Gate = "honorific" | "office" | "none";

/** The name that begins at a token, if one does. Letters alone do not find names: context gates, lists vote. */
export function nameAt(at: number, gate: Gate, segmented: Segmented, packs: Packs): NameFound | null {
  const token = segmented.tokens[at];
  if (token?.type !== "word") return null;
  const end = token.script === "Arab" ? arabicNameEnd(at, gate, segmented, packs) : latinNameEnd(at, gate, segmented, packs);
  const last = end && segmented.tokens[end.next - 1];
  if (!end || !last) return null;
  const language = segmented.sentences[segmented.sentenceOf[at] ?? -1]?.language ?? "und";
  return {
    first: at,
    last: end.next - 1,
    from: token.from + end.proclitic,
    to: last.to,
    language,
    votes: end.votes,
    words: nameWords(at, end.next, end.proclitic, segmented),
    by: `name:${gate}`,
  };
}

function nameWords(first: number, next: number, proclitic: number, { tokens }: Segmented): string[] {
  const words = tokens.slice(first, next).filter(({ type }) => type === "word");
  return words
    .map(({ text: whole }, i) => (i === 0 ? whole.slice(proclitic) : whole))
    .map((text) => (text.length > 4 && text.startsWith("ال") ? text.slice(2) : text));
}
