/** What no reader sees: soft hyphens, zero-width spaces and joins of words, marks of the direction of writing. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g;
const SPACES = /[^\S\n]+/g;

/** One line of text as a reader sees it: any run of spaces is one, nothing invisible; the joiners of Arabic script stay, they shape letters. */
export function tidyLine(text: string): string {
  return tidyLines(text.replaceAll("\n", " "));
}

/** The same, line ends kept: none empty, no space at either end of a line. */
export function tidyLines(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(SPACES, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim()
    .toWellFormed();
}

/** How many characters that are no spaces. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code !== 0x20 && code !== 0xa0 && (code > 0x0d || code < 0x09)) count++;
  }
  return count;
}

/** For comparing: letters and figures alone, small. */
export function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
