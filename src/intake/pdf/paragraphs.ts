import { type Direction, directionWithin } from "./direction.ts";
import type { Habits } from "./habits.ts";
import { joinLines } from "./join-lines.ts";
import type { Strong } from "./left-runs.ts";
import { lineText } from "./line-text.ts";
import type { Cell, Row } from "./rows.ts";
import { tableCells } from "./table-cells.ts";
import { spacesOf } from "./words.ts";

/** A line is farther from the one before than this part of the usual distance: a new paragraph. */
const APART = 1.3;
/** Few lines do not tell what is usual: then no more than this, in sizes. */
const FEW = 4;
const USUAL_AT_MOST = 1.6;
/** Sizes that differ by this part: a heading and its text. */
const OTHER_SIZE = 0.12;
/** A line begins this much, in sizes, further in than its column: a new paragraph. */
const INDENT = 0.8;
const SENTENCE_END = /[.!?…:؟۔]["”»)\]]*\s*$/u;
const BULLET = /^[•▪■●◦‣]/u;

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly direction: Direction;
  /** Whether its last line fills its column and ends no sentence, so that it may go on in the next column or on the next page. */
  readonly open: boolean;
  readonly indented: boolean;
}

/** Where a column begins and ends, in its direction of reading: lengths count from there. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly direction: Direction;
}

/** A row and the cells of a table in it; a line of text is one. */
interface Line extends Row {
  readonly parts: readonly (readonly Cell[])[];
}

/** The paragraphs of a block, in the order of reading. */
export function paragraphsOf(block: readonly Row[], habits: Habits): Paragraph[] {
  const column = {
    left: block.map(leftOf).reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
    right: block.map(rightOf).reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
    direction: directionOfRows(block, habits.direction),
  };
  const lines = block.map((row, index) => ({ ...row, parts: tableCells(row, block[index - 1], block[index + 1]) }));
  return groups(lines, column).map((rows) => paragraphOf(rows, column, habits));
}

/** The paragraphs of blocks; those that go on in the next column or on the next page are one. */
export function joinOpen(blocks: readonly (readonly Paragraph[])[], { divides }: Habits): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const [at, next] of blocks.flatMap((block) => [...block.entries()])) {
    const before = joined.at(-1);
    if (at === 0 && before?.open && !next.indented && isLike(next.size, before.size) && next.direction === before.direction)
      joined[joined.length - 1] = { ...next, text: joinLines(before.text, next.text, divides), indented: before.indented };
    else joined.push(next);
  }
  return joined;
}

function directionOfRows(rows: readonly Row[], around: Direction): Direction {
  return directionWithin(
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    around,
  );
}

function leftOf({ cells }: Row): number {
  return cells[0]?.x ?? 0;
}

function rightOf({ cells }: Row): number {
  return cells.at(-1)?.end ?? 0;
}

function isLike(a: number, b: number): boolean {
  return Math.abs(a - b) <= OTHER_SIZE * Math.max(a, b);
}

function groups(block: readonly Line[], column: Column): Line[][] {
  const distances = block.flatMap((row, index) => (index === 0 ? [] : [(row.y - (block[index - 1]?.y ?? 0)) / row.size]));
  const quarter = distances.toSorted((a, b) => a - b)[distances.length >> 2] ?? 0;
  const usual = Math.max(0.9, distances.length < FEW ? Math.min(quarter, USUAL_AT_MOST) : quarter);
  const found: Line[][] = [];
  for (const [index, row] of block.entries()) {
    const before = block[index - 1];
    if (before && !begins(row, before, usual, column)) found.at(-1)?.push(row);
    else found.push([row]);
  }
  return found;
}

/** Whether a row begins a paragraph. */
function begins(row: Line, before: Line, usual: number, column: Column): boolean {
  if (!isLike(row.size, before.size) || (row.y - before.y) / row.size > APART * usual) return true;
  if (isTableRow(row) || isTableRow(before)) return isTableRow(row) !== isTableRow(before);
  if (BULLET.test(row.cells.at(column.direction === "rtl" ? -1 : 0)?.text ?? "")) return true;
  if (isCentred(row, column) && isCentred(before, column)) return false;
  const indented = indentOf(row, column) - indentOf(before, column) > INDENT && freeAtStart(row, column) < 0.5 * width(column);
  return indented || freeAtEnd(before, column) > firstWord(row, column) + row.size;
}

function isTableRow({ parts }: Line): boolean {
  return parts.length > 1;
}

function width({ left, right }: Column): number {
  return right - left;
}

function freeAtStart(row: Row, { left, right, direction }: Column): number {
  return direction === "rtl" ? right - rightOf(row) : leftOf(row) - left;
}

function freeAtEnd(row: Row, { left, right, direction }: Column): number {
  return direction === "rtl" ? leftOf(row) - left : right - rightOf(row);
}

function indentOf(row: Row, column: Column): number {
  return freeAtStart(row, column) / row.size;
}

function isCentred(row: Row, column: Column): boolean {
  const start = freeAtStart(row, column);
  return start > row.size && Math.abs(start - freeAtEnd(row, column)) < row.size;
}

/** The width of a row's first word: had it found room on the line before, it would stand there. */
function firstWord({ cells }: Row, { direction }: Column): number {
  const spaces = spacesOf(cells);
  if (direction === "rtl") {
    const start = Math.max(0, spaces.lastIndexOf(true));
    return (cells.at(-1)?.end ?? 0) - (cells[start]?.x ?? 0);
  }
  const next = spaces.indexOf(true);
  return (cells.at(next < 0 ? -1 : next - 1)?.end ?? 0) - (cells[0]?.x ?? 0);
}

function paragraphOf(rows: readonly Line[], column: Column, habits: Habits): Paragraph {
  const direction = directionOfRows(rows, column.direction);
  let text = "";
  let last: Strong = null;
  for (const row of rows) {
    const line = lineText(row.parts, direction, last, habits);
    last = line.last;
    text = isTableRow(row) && text !== "" ? `${text}\n${line.text}` : joinLines(text, line.text, habits.divides);
  }
  const [first] = rows;
  const end = rows.at(-1);
  const size = first?.size ?? 0;
  const open = end !== undefined && !isTableRow(end) && freeAtEnd(end, column) < 0.15 * width(column) && !SENTENCE_END.test(text);
  return { text, size, direction, open, indented: first !== undefined && indentOf(first, column) > INDENT };
}
