/**
 * How likely a decoding is, judged by its letters beyond ASCII: the wrong table turns Arabic into rows of capitals with accents,
 * and French into Arabic letters between Latin ones.
 */

/** Beyond ASCII, what French, Turkish, Spanish, Portuguese and German texts are written with. */
const LATIN_LETTERS = new Set("àâäáãåæçèéêëìíîïñòóôöõøùúûüœßğışÀÂÄÁÇÈÉÊËÎÏÍÑÓÔÖÙÚÛÜŒĞİŞ");
const MARKS = new Set("«»“”‘’„‚–—…•·°º€£§¿¡ªʼ©®™،؛؟\u00a0\u00ad\u200c\u200d\u200e\u200f");
/** Letters of Arabic from the most to the least used: six in a row of these make most of any text. */
const ARABIC_BY_USE = ["ا ل ي م ن و", "ر ت ب ة ع د س ف ه ـ", "ك ق ح ج أ ط خ ش ص ض ى ث ذ ز غ ئ ء ظ إ آ ؤ", "پ چ ژ گ ک ی"];
const ARABIC_POINTS = [4, 3, 2, 0];
const ARABIC = new Map(
  ARABIC_BY_USE.flatMap((letters, place) => letters.split(" ").map((letter) => [letter, ARABIC_POINTS[place] ?? 0] as const)),
);

const LATIN_POINTS = 3;
const MARK_POINTS = 1;
const STRANGER = -4;
const BROKEN = -12;
const MIXED = -6;
const CAPITAL_WITHIN = -6;
const NEIGHBOURS = -1;

/** Points for each hundred characters beyond ASCII; 0 for a text that has none. */
export function letterLikelihood(text: string): number {
  let points = 0;
  let counted = 0;
  for (let place = 0; place < text.length; place++) {
    if (text.charCodeAt(place) < 0x80) continue;
    counted++;
    points += pointsAt(text, place);
  }
  return counted === 0 ? 0 : Math.round((100 * points) / counted);
}

function pointsAt(text: string, place: number): number {
  const letter = text.charAt(place);
  const code = letter.charCodeAt(0);
  if (code === 0xfffd || code < 0xa0) return BROKEN;
  const before = text.charAt(place - 1);
  const arabic = ARABIC.get(letter);
  if (arabic !== undefined) return isLatin(before) || isLatin(text.charAt(place + 1)) ? MIXED : arabic;
  if (MARKS.has(letter)) return MARK_POINTS;
  if (isArabicMark(code)) return 1;
  if (!LATIN_LETTERS.has(letter)) return STRANGER;
  if (ARABIC.has(before) || ARABIC.has(text.charAt(place + 1))) return MIXED;
  if (letter !== letter.toLowerCase() && isSmall(before)) return CAPITAL_WITHIN;
  return LATIN_POINTS + (before.charCodeAt(0) >= 0x80 && isLatin(before) ? NEIGHBOURS : 0);
}

function isLatin(letter: string): boolean {
  return /^[A-Za-z]$/.test(letter) || LATIN_LETTERS.has(letter);
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Vowel signs, and figures of the Arab East. */
function isArabicMark(code: number): boolean {
  return (code >= 0x64b && code <= 0x652) || (code >= 0x660 && code <= 0x66c);
}
