import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Span } from "../../types/span.ts";
import type { Token } from "../../types/token.ts";

export type Numbered = Span & { readonly value: number; readonly first: number; readonly last: number };

const BEFORE = 7;
const AFTER = 4;
const BEHIND = 14;

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

/** The year that a name holds ("MSC 2024", "ADF2025", "Army-2024 forum"). */
export function yearWithin({ first, last }: Hit, { tokens }: Segmented): Numbered | null {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    const figures = /\d{4}$/.exec(token?.text ?? "")?.[0] ?? "";
    const value = yearOf(figures, false);
    if (token && value !== null) return { value, from: token.to - figures.length, to: token.to, first: at, last: at };
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
  const roman = romanBefore(first, sentenceFirst, segmented);
  if (roman) return roman;
  for (let i = first - 1; i >= Math.max(first - BEFORE, sentenceFirst); i--) {
    const token = segmented.tokens[i];
    if (!token || token.text === "," || token.text === "،") return null;
    const number = ordinalEndingAt(i, sentenceFirst, segmented) ?? romanOfEdition(i, sentenceFirst, segmented);
    if (number) return number;
  }
  return null;
}

/** "دورته السابعة والأربعين", "دورتها الـ91", "session 42": right behind the word for it. */
function ordinalAt(at: number, segmented: Segmented): Numbered | null {
  const isArticle = segmented.tokens[at]?.script === "Arab" && segmented.tokens[at + 1]?.type === "number";
  const number = editionAt(isArticle ? at + 1 : at, segmented);
  return number?.first === (isArticle ? at + 1 : at) ? number : null;
}

/** A number that begins at a token: "93rd", "93.", "الـ47", "السابع والأربعون". */
export function ordinalFrom(at: number, segmented: Segmented): Numbered | null {
  const { tokens } = segmented;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.type === "number") return next && !next.spaced ? ordinalEndingAt(at + 1, at, segmented) : null;
  if (token?.script === "Arab" && token.text.length <= ARTICLE && next?.type === "number" && next.text.length <= 3 && !next.spaced)
    return { value: Number(next.text), from: token.from, to: next.to, first: at, last: at + 1 };
  return ordinalWords(at, segmented);
}

/** "المؤتمر السابع والأربعين لقادة الشرطة", "المؤتمر الـ47 لقادة الشرطة", "مؤتمر بغداد الدولي الثالث": an ordinal among the adjectives behind the word for an event. */
export function ordinalBehind(next: number, sentenceLast: number, segmented: Segmented): Numbered | null {
  for (let i = next; i <= Math.min(next + ADJECTIVES, sentenceLast); i++) {
    const token = segmented.tokens[i];
    if (token?.type !== "word" || token.script !== "Arab" || token.line) return null;
    const number = ordinalFrom(i, segmented);
    if (number) return number;
    if (segmented.starts[i]?.some(({ entry }) => entry.kind === "edition" || entry.kind === "frame" || entry.kind === "office-head"))
      return null;
  }
  return null;
}

const ADJECTIVES = 2;

/** "La Commission mixte a clôturé lundi sa 13e session": a word for an edition that bears a number, further on in the sentence. */
export function editionBehind(next: number, sentenceLast: number, segmented: Segmented): Numbered | null {
  for (let i = next; i <= Math.min(next + BEHIND, sentenceLast); i++) {
    const hits = segmented.starts[i] ?? [];
    const word = hits.find(({ entry }) => entry.kind === "edition");
    const number = word ? (ordinalEndingAt(i - 1, next, segmented) ?? ordinalAt(word.next, segmented)) : null;
    if (number) return number;
    if (hits.some(({ entry }) => entry.kind === "occasion-head" || entry.kind === "occasion")) return null;
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

/** Tokens before the last of an ordinal: "quatre-vingt-treizième". */
const LONGEST_ORDINAL = 4;
/** Letters of what is written on to a figure. */
const ARTICLE = 2;

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
  // The longest: "quarante-deuxième" is no "deuxième".
  for (let i = Math.max(last - LONGEST_ORDINAL, sentenceFirst); i <= last; i++) {
    const words = ordinalWords(i, segmented);
    if (words && words.last === last) return words;
  }
  // "الدورة 42", "الدورة الـ42": a bare figure counts only beside the word for it.
  const word = before?.script === "Arab" && before.text.length <= ARTICLE && !token?.spaced ? last - 2 : last - 1;
  const isBeside = (at: number): boolean => segmented.starts[at]?.some(({ entry }) => entry.kind === "edition") ?? false;
  if (token?.type === "number" && token.text.length <= 3 && isBeside(word))
    return { value: Number(token.text), from: token.from, to: token.to, first: last, last };
  // "الدورة الثمانين"
  const ten = numberHit(last, segmented);
  return ten?.entry.flags.has("ten") && isBeside(last - 1)
    ? { value: Number(ten.entry.key), from: ten.from, to: ten.to, first: last, last }
    : null;
}

/** "XIII Reunión", "VIII. Zirve": Roman figures right before the word for the event; a king has his behind his name, further off. */
function romanBefore(first: number, sentenceFirst: number, { tokens }: Segmented): Numbered | null {
  const at = tokens[first - 1]?.text === "." ? first - 2 : first - 1;
  const token = tokens[at];
  const value = token ? romanNumber(token) : null;
  if (!token || value === null || at < sentenceFirst) return null;
  return { value, from: token.from, to: token.to, first: at, last: at };
}

/** "XIII", "V"; "XIXe", capitals with what makes them an ordinal. */
function romanNumber({ text, shape }: Token): number | null {
  if (shape === "upper" || (shape === "title" && text.length === 1)) return romanValue(text);
  const [, figures = ""] = shape === "mixed" ? (/^([ivxlc]{2,})(?:e|eme)$/.exec(text) ?? []) : [];
  return figures === "" ? null : romanValue(figures);
}

/** "la XII edición de la Comisión": Roman figures before the word for an edition. */
function romanOfEdition(at: number, sentenceFirst: number, segmented: Segmented): Numbered | null {
  return segmented.starts[at]?.some(({ entry }) => entry.kind === "edition") ? romanBefore(at, sentenceFirst, segmented) : null;
}

/** I to XCIX, folded. */
function romanValue(text: string): number | null {
  const [whole, tens = "", ones = ""] = /^(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.exec(text) ?? [];
  if (!whole) return null;
  return romanDigit(tens, "x", "l", "c") * 10 + romanDigit(ones, "i", "v", "x");
}

function romanDigit(text: string, one: string, five: string, ten: string): number {
  if (text === one + ten) return 9;
  if (text === one + five) return 4;
  return (text.startsWith(five) ? 5 : 0) + [...text].filter((letter) => letter === one).length;
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
