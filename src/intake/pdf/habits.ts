import { type Direction, directionOf, isRightToLeft } from "./direction.ts";
import { opposite } from "./mirror.ts";
import type { Cell, Row } from "./rows.ts";
import { spacesOf } from "./words.ts";

/** How a file was written, told by what is in it and not by which program says that it made it. */
export interface Habits {
  /** Of most letters. */
  readonly direction: Direction;
  /**
   * What is named is what is seen: the bracket that opens a text from right to left is ")". Chromium writes so; LibreOffice names the
   * letter that stood in the text.
   */
  readonly mirrors: boolean;
  /** Letters from right to left were drawn one after the other from left to right, as under a scan whose text was recognised. */
  readonly drawnOrder: boolean;
}

/** Letters that stand at the end of a word and nowhere else: teh marbuta, alef maksura, the five final letters of Hebrew. */
const FINAL = /^[\u0629\u0649\u05DA\u05DD\u05DF\u05E3\u05E5]/u;

export function habitsOf(rows: readonly Row[]): Habits {
  const direction = directionOf(rows.flatMap(({ cells }) => cells.map(({ text }) => text))) ?? "ltr";
  const turned = rows.filter(({ cells }) => directionOf(cells.map(({ text }) => text)) === "rtl");
  const brackets = turned.map(({ cells }) => bracketBalance(cells)).reduce((sum, balance) => sum + balance, 0);
  const { first, last } = finalLetters(turned);
  return { direction, mirrors: brackets <= 0, drawnOrder: first > 2 && first > 2 * last };
}

/** Pairs that open on the right as they are named, less those that open on the left. */
function bracketBalance(cells: readonly Cell[]): number {
  let balance = 0;
  let open: string | undefined;
  for (const { text } of cells) {
    if (opposite(text) === undefined) continue;
    if (open !== undefined && opposite(open) === text) {
      balance += OPENING.has(open) ? -1 : 1;
      open = undefined;
    } else open = text;
  }
  return balance;
}

const OPENING = new Set("([{«‹");

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
