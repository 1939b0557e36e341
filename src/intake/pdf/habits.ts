import { type Direction, directionOf, isRightToLeft } from "./direction.ts";
import { type Divides, dividesIn } from "./divided-words.ts";
import { PAIRS } from "./mirror.ts";
import type { Row } from "./rows.ts";
import { spacesOf } from "./words.ts";

/** How a file was written, told by what is in it and not by which program says that it made it. */
export interface Habits {
  /** Of most letters. */
  readonly direction: Direction;
  /**
   * Brackets and quotation marks that are named as they are seen, so that ")" opens a text from right to left. Chromium names most of
   * them so, LibreOffice the ones that stood in the text.
   */
  readonly mirrors: ReadonlySet<string>;
  /** Letters from right to left were drawn one after the other from left to right, as under a scan whose text was recognised. */
  readonly drawnOrder: boolean;
  readonly divides: Divides;
}

/** Letters that stand at the end of a word and nowhere else: teh marbuta, alef maksura, the five final letters of Hebrew. */
const FINAL = /^[\u0629\u0649\u05DA\u05DD\u05DF\u05E3\u05E5]/u;

export function habitsOf(rows: readonly Row[]): Habits {
  const direction = directionOf(rows.flatMap(({ cells }) => cells.map(({ text }) => text))) ?? "ltr";
  const turned = rows.filter(({ cells }) => directionOf(cells.map(({ text }) => text)) === "rtl");
  const { first, last } = finalLetters(turned);
  return { direction, mirrors: mirroredIn(turned), drawnOrder: first > 2 && first > 2 * last, divides: dividesIn(rows) };
}

/** The signs of each pair that do not, more often than not, stand in rows as they stood in the text. */
function mirroredIn(rows: readonly Row[]): ReadonlySet<string> {
  const mirrored = PAIRS.filter(([open, close]) => {
    const [seen, named] = [countPairs(rows, open, close), countPairs(rows, close, open)];
    return named <= seen;
  });
  return new Set(mirrored.flat());
}

/** How often one sign is followed by the other, to its right. */
function countPairs(rows: readonly Row[], left: string, right: string): number {
  let count = 0;
  for (const { cells } of rows) {
    const signs = cells.map(({ text }) => text).filter((text) => text === left || text === right);
    for (let at = 0; at + 1 < signs.length; at++) {
      if (signs[at] !== left || signs[at + 1] !== right) continue;
      count++;
      at++;
    }
  }
  return count;
}

/** How many words have a final letter at their right end, where a word begins, and how many at their left end. */
function finalLetters(rows: readonly Row[]): { first: number; last: number } {
  let first = 0;
  let last = 0;
  for (const { cells } of rows) {
    const spaces = spacesOf(cells);
    for (const [index, { text }] of cells.entries()) {
      if (!FINAL.test(text)) continue;
      const left = index > 0 && !spaces[index] && isRightToLeft(cells[index - 1]?.text ?? "");
      const right = index + 1 < cells.length && !spaces[index + 1] && isRightToLeft(cells[index + 1]?.text ?? "");
      if (left && !right) first++;
      if (right && !left) last++;
    }
  }
  return { first, last };
}
