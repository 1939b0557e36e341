/** The unit is left out of the folded text. A noncharacter, so no text that means something holds it. */
export const DROPPED = 0xffff;
/** The unit becomes several: see `EXPANSIONS`. */
export const EXPANDS = 0xfffe;
/** No unit becomes more: the Arabic ligatures of several words (U+FDFB) hold blanks and stay as they are. */
export const LONGEST_EXPANSION = 16;

/** What no Unicode decomposition gives. Left: units, one by one; right: what each becomes ("" drops it). */
const SPECIAL: readonly (readonly [units: string, folded: string])[] = [
  // Latin letters with a stroke, ligatures, dotless i
  ["ıİ", "i"],
  ["ßẞ", "ss"],
  ["œŒ", "oe"],
  ["æÆ", "ae"],
  ["øØ", "o"],
  ["đĐðÐ", "d"],
  ["łŁ", "l"],
  ["ħĦ", "h"],
  ["ŧŦ", "t"],
  ["þÞ", "th"],
  // Arabic: carriers of hamza lose it by decomposition; these have none
  ["\u0671\u0672\u0673\u0675", "\u0627"],
  ["\u0649\u06cc\u06cd\u06d2\u06d3", "\u064a"],
  ["\u0629\u06c0\u06c1\u06c2\u06c3\u06d5\u06be", "\u0647"],
  // Persian kaf, and the three ways in which the Maghreb writes g
  ["\u06a9\u06aa\u06af\u06ad\u0763", "\u0643"],
  // tatweel, superscript alef
  ["\u0640\u0670", ""],
  // apostrophes: quotation marks, primes, spacing accents, modifier letters for hamza and ain
  ["\u2018\u2019\u201a\u201b\u2032\u2035\u00b4\u0060\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\uff07", "'"],
  ["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u00a8\u301d\u301e\u301f\uff02", '"'],
  ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"],
  ["\u0000\u0009\u00a0\u1680\u202f\u205f\u3000", " "],
  ["\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "],
  ["\u000b\u000c\u000d\u0085\u2028\u2029", "\n"],
  // invisible: soft hyphen, zero-width, marks of direction, byte order mark
  ["\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e", ""],
  ["\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff\ufffe\uffff", ""],
];

const EXPANSIONS = new Map<number, string>();
const SPECIALS = new Map(SPECIAL.flatMap(([units, folded]) => [...units].map((unit) => [unit.charCodeAt(0), folded] as const)));
const PLAIN = /^[\p{L}\p{M}\p{Nd}]+$/u;

/** Every unit's folding, 0 where nobody has asked yet. */
const table = new Uint16Array(0x10000);

/** What a UTF-16 unit becomes: a unit, `DROPPED`, or `EXPANDS`. Surrogates stay as they are. */
export function foldUnit(unit: number): number {
  const known = table[unit] as number;
  return known !== 0 ? known : learn(unit);
}

/** The several units that an `EXPANDS` unit becomes. */
export function expansion(unit: number): string {
  return EXPANSIONS.get(unit) ?? "";
}

function learn(unit: number): number {
  const folded = spell(unit);
  if (folded.length > 1) EXPANSIONS.set(unit, folded);
  const code = folded.length === 0 ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : EXPANDS;
  table[unit] = code;
  return code;
}

function spell(unit: number): string {
  const special = SPECIALS.get(unit);
  if (special !== undefined) return special;
  if (isDroppedMark(unit)) return "";
  if (unit >= 0x660 && unit <= 0x669) return String.fromCharCode(unit - 0x660 + 0x30);
  if (unit >= 0x6f0 && unit <= 0x6f9) return String.fromCharCode(unit - 0x6f0 + 0x30);
  const char = String.fromCharCode(unit);
  // Hangul and CJK decompose into what nobody searches for.
  if (unit >= 0x2e80 && unit < 0xfb00) return char;
  const plain = decompose(char);
  // "…" or "½" or a spacing accent would become punctuation or blanks: these stay as they are.
  return plain === "" || PLAIN.test(plain) ? plain : char;
}

function decompose(char: string): string {
  let out = "";
  for (const part of char.toLowerCase().normalize("NFKD")) {
    const unit = part.charCodeAt(0);
    if (part.length === 1 && (isDroppedMark(unit) || unit === 0x640)) continue;
    out += SPECIALS.get(unit) ?? part;
  }
  return out;
}

/** Combining diacritics, and the vowel signs and Koranic marks of Arabic. */
function isDroppedMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x610 && unit <= 0x61a) ||
    (unit >= 0x64b && unit <= 0x65f) ||
    (unit >= 0x6d6 && unit <= 0x6ed && unit !== 0x6dd && unit !== 0x6de && unit !== 0x6e9) ||
    (unit >= 0x8d3 && unit <= 0x8ff) ||
    (unit >= 0x1ab0 && unit <= 0x1aff) ||
    (unit >= 0x1dc0 && unit <= 0x1dff) ||
    (unit >= 0x20d0 && unit <= 0x20ff) ||
    (unit >= 0xfe20 && unit <= 0xfe2f)
  );
}
