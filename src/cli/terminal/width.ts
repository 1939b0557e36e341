const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });
/** Marks, joiners and direction controls take no cell of their own. */
const NO_CELL = /^[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u;
const TWO_CELLS =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Regional_Indicator}|.\ufe0f)/u;
const ONLY_PLAIN = /^[\x20-\x7e]*$/;

/** The cells that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (ONLY_PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += cellsOf(segment);
  return width;
}

/** As much of a text as fits, with an ellipsis where something was left out. Cuts between graphemes only. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${fitting(text, width - 1, 0).trimEnd()}…`;
}

/** Fills a text up with spaces. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Breaks a text at its spaces into lines of at most `width` cells; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const head = fitting(line, width, 1);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

function cellsOf(grapheme: string): 0 | 1 | 2 {
  return NO_CELL.test(grapheme) ? 0 : TWO_CELLS.test(grapheme) ? 2 : 1;
}

/** The longest beginning that fits, of so many graphemes at least. */
function fitting(text: string, width: number, least: number): string {
  let taken = "";
  let [used, count] = [0, 0];
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += cellsOf(segment);
    if (used > width && count >= least) break;
    taken += segment;
    count++;
  }
  return taken;
}
