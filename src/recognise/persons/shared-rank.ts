import type { Packs } from "../../packs/types.ts";
import type { PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { isAnd } from "../is-and.ts";
import { nameAt } from "./name-at.ts";

/**
 * "los generales Luis Robledo y Ana Quispe", "les colonels A, B et C": a rank in the plural is everybody's who follows in the row. Null where
 * nobody follows the first.
 */
export function sharedRank(phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  const { name } = phrase;
  if (!name || !phrase.titled || phrase.offices.length > 0 || !isPluralRank(phrase.first, name.first, segmented)) return null;
  const row: PersonPhrase[] = [phrase];
  for (let last = phrase.last; ; last = row.at(-1)?.last ?? last) {
    const next = joint(last + 1, segmented);
    const own = next === null ? null : nameAt(next, "honorific", segmented, packs);
    if (!own || own.words.length < 2) break;
    row.push({ ...phrase, first: own.first, last: own.last, from: own.from, to: own.to, name: own });
  }
  return row.length > 1 ? row : null;
}

function isPluralRank(first: number, end: number, { starts }: Segmented): boolean {
  for (let at = first; at < end; at++)
    if (starts[at]?.some(({ entry, next }) => entry.kind === "honorific" && entry.flags.has("plural") && next <= end)) return true;
  return false;
}

/** The token behind a comma or an "and"; an Arabic one is written together with what follows. */
function joint(at: number, segmented: Segmented): number | null {
  const token = segmented.tokens[at];
  if (!token || token.line) return null;
  if (token.script === "Arab" && token.text.startsWith("و")) return at;
  return isAnd(at, segmented) || token.text === "," || token.text === "،" ? at + 1 : null;
}
