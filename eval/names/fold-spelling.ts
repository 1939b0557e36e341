import anyAscii from "any-ascii";

/** Spellings of Latin letters that no reader takes for another name: ck and k, ou and u, an e that nobody hears. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""],
  [/ck|q|c(?!h)/g, "k"],
  [/ph/g, "f"],
  [/ou|oo/g, "u"],
  [/ee|ie|y/g, "i"],
  [/(.)\1+/g, "$1"],
  [/(.)[eh]$/, "$1"],
];
/** And of Arabic ones: the carriers of hamza, the article. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u0652\u0640\u0621\s]/g, ""],
  [/[أإآٱ]/g, "ا"],
  [/ى/g, "ي"],
  [/ة/g, "ه"],
  [/^ال(?=..)/, ""],
  [/(.)\1+/g, "$1"],
];

/** What is left of a spelling without differences that are no other name in any language. */
export function foldSpelling(spelling: string): string {
  const isArabic = /\p{Script=Arabic}/u.test(spelling);
  const start = isArabic ? spelling : anyAscii(spelling.normalize("NFC")).toLowerCase();
  return (isArabic ? ARABIC : LATIN).reduce((text, [from, to]) => text.replaceAll(new RegExp(from, "gu"), to), start);
}
