import { type Direction, directionOf } from "./direction.ts";
import type { Habits } from "./habits.ts";
import type { Strong } from "./left-runs.ts";
import { type LogicalLine, logicalLine } from "./logical-line.ts";
import type { Cell, Row } from "./rows.ts";
import { spacesOf } from "./words.ts";

/** Gaps this wide, in sizes, part the cells of a table. */
const TABLE_GAP = 2;

/** The text of a row in the order of reading; the cells of a table are parted by tabulators. */
export function lineText(row: Row, base: Direction, before: Strong, habits: Habits): LogicalLine {
  const parts = tableCells(row);
  const texts: string[] = [];
  let last = before;
  for (const cells of base === "rtl" ? parts.toReversed() : parts) {
    const own = parts.length > 1 ? directionOf(cells.map(({ text }) => text)) : undefined;
    const direction = own ?? base;
    const line = direction === "rtl" && habits.drawnOrder ? asDrawn(cells) : logicalLine(shownOf(cells), direction, last, habits.mirrors);
    texts.push(line.text);
    last = line.last;
  }
  return { text: texts.join("\t"), last };
}

export function isTableRow(row: Row): boolean {
  return tableCells(row).length > 1;
}

function tableCells({ cells, size }: Row): Cell[][] {
  const parts: Cell[][] = [];
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    if (before && cell.x - before.end < TABLE_GAP * size) parts.at(-1)?.push(cell);
    else parts.push([cell]);
  }
  return parts;
}

function shownOf(cells: readonly Cell[]): string[] {
  const spaces = spacesOf(cells);
  return cells.flatMap(({ text }, index) => (spaces[index] ? [" ", text] : [text]));
}

/** In the order of drawing: between cells that are not neighbours a space was passed. */
function asDrawn(cells: readonly Cell[]): LogicalLine {
  const spaces = spacesOf(cells);
  const places = new Map(cells.map((cell, index) => [cell, index]));
  const drawn = cells.toSorted((a, b) => a.at - b.at);
  const text = drawn.map((cell, index) => {
    const place = places.get(cell) ?? 0;
    const before = index === 0 ? place - 1 : (places.get(drawn[index - 1] ?? cell) ?? 0);
    return place === before + 1 && !(index > 0 && spaces[place]) ? cell.text : ` ${cell.text}`;
  });
  return { text: text.join("").trim(), last: null };
}
