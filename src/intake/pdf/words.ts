import type { Cell } from "./rows.ts";

/** A gap this wide, in sizes, parts two words; less is enough where the page draws a space. */
const GAP = 0.17;
const DRAWN_GAP = 0.04;
/** Where spaces are drawn, joined Arabic letters are drawn apart to fill a line: only a gap wider than that parts them. */
const LENGTHENED = 1.2;
/** Arabic letters that do not join the next one. */
const NOT_JOINING = /^[\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0649\u0671-\u0673\u0688-\u0699\u06C0-\u06CB\u06D2\u06D3\u06D5]/u;
const ARABIC = /^\p{Script=Arabic}/u;
/** Letters spaced apart: the gaps within a word are at least this wide. */
const SPACED_APART = 0.12;

/** For each cell of a line: whether a space stands between it and the one to its left. */
export function spacesOf(cells: readonly Cell[]): boolean[] {
  const gaps = cells.map((cell, index) => gapBefore(cell, cells[index - 1]));
  const spacedApart = leastGap(gaps);
  const drawn = cells.some(({ spaced }) => spaced);
  return cells.map((cell, index) => {
    const least = spacedApart ?? (cell.spaced ? DRAWN_GAP : drawn && joins(cells[index - 1], cell) ? LENGTHENED : GAP);
    return index > 0 && (gaps[index] ?? 0) >= least;
  });
}

/** In sizes. */
function gapBefore(cell: Cell, left: Cell | undefined): number {
  return left === undefined ? 0 : (cell.x - left.end) / Math.max(left.size, cell.size, 1);
}

/** Whether a letter joins the one to its left. */
function joins(left: Cell | undefined, right: Cell): boolean {
  return left !== undefined && ARABIC.test(left.text) && ARABIC.test(right.text) && !NOT_JOINING.test(right.text.at(-1) ?? "");
}

/** Of a line whose letters are spaced apart ("C O M M U N I Q U É"), the gap that parts words; undefined for all others. */
function leastGap(gaps: readonly number[]): number | undefined {
  const sorted = gaps.slice(1).toSorted((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  const apart = sorted.filter((gap) => gap >= SPACED_APART).length;
  if (sorted.length < 5 || usual < SPACED_APART || apart < 0.9 * sorted.length) return undefined;
  return usual * 1.6;
}
