import type { Cell, Row } from "./rows.ts";

/** Gaps this wide, in sizes, part the cells of a table: over or under another gap, and anywhere. */
const OVER_ANOTHER = 1.2;
const ANYWHERE = 5;

/** A row in the parts that the gaps of a table make of it; one part for a line of text, whose words may be far apart to fill it. */
export function tableCells(row: Row, above: Row | undefined, below: Row | undefined): Cell[][] {
  const parts: Cell[][] = [];
  for (const [index, cell] of row.cells.entries()) {
    const left = row.cells[index - 1];
    const gap = left === undefined ? 0 : (cell.x - left.end) / row.size;
    const isCut = (other: Row | undefined): boolean => left !== undefined && isFree(other, left.end, cell.x);
    if (left === undefined || gap >= ANYWHERE || (gap >= OVER_ANOTHER && (isCut(above) || isCut(below)))) parts.push([cell]);
    else parts.at(-1)?.push(cell);
  }
  return parts;
}

/** Whether another row has a gap of its own there. */
function isFree(row: Row | undefined, from: number, to: number): boolean {
  return (row?.cells ?? []).some((cell, index, cells) => {
    const left = cells[index - 1];
    return left !== undefined && cell.x - left.end >= OVER_ANOTHER * cell.size && Math.min(cell.x, to) - Math.max(left.end, from) > 0;
  });
}
