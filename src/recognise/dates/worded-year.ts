import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";

interface WordedYear {
  readonly next: number;
  readonly year: number;
}

const THOUSAND = 1000;
const HUNDRED = 100;
const TEN = 10;
/** Years that are written in words are those of which people speak; the rest is a sum. */
const [FIRST, LAST] = [1900, 2099];

/** "dos mil veinticuatro", "nineteen ninety-nine", "ألفين وخمسة وعشرين": numbers in a row that make a year; null where they make none. */
export function wordedYear(at: number, segmented: Segmented, language: string): WordedYear | null {
  let [whole, part, words] = [0, 0, 0];
  let best: WordedYear | null = null;
  let next = at;
  for (let hit = numberAt(next, segmented, language); hit; hit = numberAt(next, segmented, language)) {
    const value = Number(hit.entry.key);
    // "nineteen ninety": a hundred is left out.
    const isPair = value < HUNDRED && part > TEN && part < HUNDRED && value >= TEN && whole === 0;
    if (value % THOUSAND === 0) [whole, part] = [whole + (value > THOUSAND ? value : Math.max(part, 1) * THOUSAND), 0];
    else if (value === HUNDRED) part = Math.max(part, 1) * HUNDRED;
    else part = isPair ? part * HUNDRED + value : part + value;
    next = hit.next;
    const year = whole + part;
    if (++words > 1 || value > THOUSAND) best = year >= FIRST && year <= LAST ? { next, year } : best;
  }
  return best;
}

/** A number in words at a place, or behind the "and" that stands there. */
function numberAt(at: number, segmented: Segmented, language: string): Hit | null {
  const own = longest(at, segmented, language);
  if (own) return own;
  const isAnd = segmented.starts[at]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") ?? false;
  return isAnd || segmented.tokens[at]?.text === "-" ? longest(at + 1, segmented, language) : null;
}

function longest(at: number, { starts }: Segmented, language: string): Hit | null {
  const numbers = (starts[at] ?? []).filter(
    ({ entry }) => entry.kind === "number" && entry.language === language && !entry.flags.has("ordinal"),
  );
  return numbers.toSorted((a, b) => b.next - a.next)[0] ?? null;
}
