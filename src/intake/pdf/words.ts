import type { Cell } from "./rows.ts";

/** A gap this wide, in sizes, parts two words; less is enough where the page draws a space. */
const GAP = 0.17;
const DRAWN_GAP = 0.04;
/** Letters spaced apart: the gaps within a word are at least this wide, and those between words wider by half. */
const SPACED_APART = 0.12;

/** For each cell of a line but the first: whether a space stands between it and the one to its left. */
export function spacesOf(cells: readonly Cell[]): boolean[] {
  const gaps = cells.map((cell, index) => {
    const before = cells[index - 1];
    return before === undefined ? 0 : (cell.x - before.end) / Math.max(before.size, cell.size, 1);
  });
  const least = leastGap(cells, gaps);
  return cells.map((cell, index) => index > 0 && (gaps[index] ?? 0) >= (least ?? (cell.spaced ? DRAWN_GAP : GAP)));
}

/** Of a line whose letters are spaced apart ("C O M M U N I Q U É"), the gap that parts words; undefined for all others. */
function leastGap(cells: readonly Cell[], gaps: readonly number[]): number | undefined {
  const sorted = gaps.slice(1).toSorted((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  const parted = sorted.filter((gap) => gap >= SPACED_APART).length;
  if (cells.length < 6 || usual < SPACED_APART || parted < 0.9 * sorted.length) return undefined;
  return usual * 1.6;
}
