import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Span } from "../../types/span.ts";

export type Numbered = Span & { readonly value: number; readonly first: number; readonly last: number };

const BEFORE = 7;
const AFTER = 4;

/** The year of an occasion: a figure close behind its name ("IGEF 2025", "la Coupe du monde 2030", "في 2030"). */
export function yearAfter(next: number, sentenceLast: number, { tokens }: Segmented): Numbered | null {
  for (let i = next; i <= Math.min(next + AFTER, sentenceLast); i++) {
    const token = tokens[i];
    if (!token || token.line || token.text === "." || token.text === "،" || token.text === ",") return null;
    const year = token.type === "number" ? yearOf(token.text, tokens[i - 1]?.text === "'") : null;
    if (year !== null) return { value: year, from: token.from, to: token.to, first: i, last: i };
  }
  return null;
}

export function yearOf(figures: string, shortened: boolean): number | null {
  const value = Number(figures);
  if (figures.length === 4 && value >= 1945 && value <= 2100) return value;
  return shortened && figures.length === 2 ? 2000 + value : null;
}

/** The edition before a name ("la 93e session de", "الدورة الثالثة والتسعون لـ", "the 42nd", "93. "). */
export function editionBefore(first: number, sentenceFirst: number, segmented: Segmented): Numbered | null {
  for (let i = first - 1; i >= Math.max(first - BEFORE, sentenceFirst); i--) {
    const token = segmented.tokens[i];
    if (!token || token.text === "," || token.text === "،") return null;
    const number = ordinalEndingAt(i, sentenceFirst, segmented);
    if (number) return number;
  }
  return null;
}

/** An edition after a name or after the word for it ("مؤتمر ... في دورته الـ47", "session 42"). */
export function editionAt(at: number, segmented: Segmented): Numbered | null {
  for (let i = at; i < at + 3; i++) {
    const token = segmented.tokens[i];
    if (!token || token.line) return null;
    if (token.type === "number" && token.text.length <= 3)
      return { value: Number(token.text), from: token.from, to: token.to, first: i, last: i };
    const words = ordinalWords(i, segmented);
    if (words) return words;
  }
  return null;
}

function ordinalEndingAt(last: number, sentenceFirst: number, segmented: Segmented): Numbered | null {
  const { tokens } = segmented;
  const token = tokens[last];
  const before = tokens[last - 1];
  // "93e", "42nd", "93.": a figure with what makes it an ordinal glued to it.
  const glued =
    token &&
    !token.spaced &&
    (token.text === "." || token.text === "º" || token.text === "ª" || (token.type === "word" && token.text.length <= 3));
  if (glued && before?.type === "number" && before.text.length <= 3)
    return { value: Number(before.text), from: before.from, to: token.to, first: last - 1, last };
  for (let i = last; i >= Math.max(last - 2, sentenceFirst); i--) {
    const words = ordinalWords(i, segmented);
    if (words && words.last === last) return words;
  }
  // "الدورة 42": a bare figure counts only beside the word for it.
  if (token?.type === "number" && token.text.length <= 3 && segmented.starts[last - 1]?.some(({ entry }) => entry.kind === "edition"))
    return { value: Number(token.text), from: token.from, to: token.to, first: last, last };
  return null;
}

/** "troisième", "الثالثة والتسعون" (units and tens are added). */
function ordinalWords(at: number, segmented: Segmented): Numbered | null {
  const unit = numberHit(at, segmented);
  if (!unit?.entry.flags.has("ordinal")) return null;
  const ten = numberHit(unit.next, segmented);
  const added =
    ten &&
    (ten.entry.flags.has("ten") || Number(ten.entry.key) % 10 === 0) &&
    Number(unit.entry.key) < 10 &&
    !segmented.tokens[ten.first]?.line
      ? ten
      : null;
  const last = added ?? unit;
  return {
    value: Number(unit.entry.key) + (added ? Number(added.entry.key) : 0),
    from: unit.from,
    to: last.to,
    first: at,
    last: last.last,
  };
}

function numberHit(at: number, { starts }: Segmented): Hit | undefined {
  return starts[at]?.find(({ entry }) => entry.kind === "number");
}
