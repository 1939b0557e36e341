import type { OccasionFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";
import { type Numbered, yearAfter, yearOf } from "./occasion-numbers.ts";
import { kindOf } from "./series.ts";

/** How far from the word for a fair its acronym may stand. */
const REACH = 14;

/**
 * "Salon des équipements de sécurité intérieure (IGEF 2025)", "المنتدى الدولي “IGEF 2025”", "l'exposition IGEF24",
 * "İGEF'24 ... Fuarı": capitals of the Latin alphabet with a year, in the same sentence as a word for such an event. Once
 * introduced, the acronym stands for the series in the whole text.
 */
export function findAcronyms(segmented: Segmented): OccasionFound[] {
  const introduced = new Map<string, Hit>();
  const candidates: Candidate[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const candidate = segmented.tokens[at]?.shape === "upper" ? acronymAt(at, segmented) : null;
    if (candidate) candidates.push(candidate);
  }
  for (const candidate of candidates) {
    const head = headNear(candidate.at, segmented);
    if (head && (candidate.year || isEnclosed(candidate.at, segmented.tokens)) && !introduced.has(candidate.name))
      introduced.set(candidate.name, head);
  }
  return candidates.flatMap(({ at, name, year, last }) => {
    const head = introduced.get(name);
    const token = segmented.tokens[at];
    const end = segmented.tokens[last];
    if (!head || !token || !end) return [];
    return [
      {
        first: at,
        last,
        from: token.from,
        to: end.to,
        language: head.entry.language,
        by: "acronym",
        series: name,
        label: name.toUpperCase(),
        kind: kindOf(head),
        year,
        edition: null,
      },
    ];
  });
}

interface Candidate {
  readonly at: number;
  readonly last: number;
  readonly name: string;
  readonly year: Numbered | null;
}

function acronymAt(at: number, segmented: Segmented): Candidate | null {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.script !== "Latn" || token.shape !== "upper") return null;
  const [, name, figures] = /^([a-z]{3,10})(\d\d|\d{4})?$/.exec(token.text) ?? [];
  if (!name || segmented.starts[at]?.some(({ entry }) => entry.kind === "body" || entry.kind === "agency" || entry.kind === "state"))
    return null;
  if (figures) {
    const value = yearOf(figures, true);
    return value === null
      ? null
      : { at, last: at, name, year: { value, from: token.to - figures.length, to: token.to, first: at, last: at } };
  }
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  const year = sentence ? yearAfter(at + 1, Math.min(sentence.last, at + 2), segmented) : null;
  return { at, last: year?.last ?? at, name, year };
}

function headNear(at: number, segmented: Segmented): Hit | null {
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (!sentence) return null;
  for (let distance = 1; distance <= REACH; distance++)
    for (const i of [at - distance, at + distance]) {
      if (i < sentence.first || i > sentence.last) continue;
      const head = segmented.starts[i]?.find(({ entry }) => entry.kind === "occasion-head");
      if (head) return head;
    }
  return null;
}

function isEnclosed(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]?.text;
  return before === '"' || before === "(" || before === "[";
}
