import type { Output } from "./output.ts";
import { displayWidth, pad, wrap } from "./width.ts";

/** A column: as wide as its widest line where it is not elastic; elastic ones share what is left. */
export interface Column {
  readonly title: string;
  /** Share of the room that is left; none for columns that take what they need. */
  readonly elastic?: number;
}

/** A line of a cell; a long one is broken at its spaces. */
export interface CellLine {
  readonly text: string;
  readonly style?: Parameters<Output["paint"]>[0];
}

/** Lines from the top; none for an empty cell. */
export type Cell = readonly CellLine[];

const GAP = "  ";
/** No elastic column gets narrower, whatever the terminal. */
const LEAST = 12;

/** A table whose cells have as many lines as they need; titles stand above. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly Cell[])[], output: Output): string[] {
  const widths = widthsOf(columns, rows, output.width);
  const head = columns.map(({ title }, at) => [{ text: title.toUpperCase(), style: "dim" as const, width: widths[at] ?? 0 }]);
  const broken = rows.map((row) => row.map((cell, at) => brokenCell(cell, widths[at] ?? 0)));
  return [...rowLines(head, widths, output), ...broken.flatMap((row, at) => [...(at > 0 ? [""] : []), ...rowLines(row, widths, output)])];
}

function brokenCell(cell: Cell, width: number): CellLine[] {
  return cell.flatMap(({ text, ...rest }) => wrap(text, width).map((line) => ({ text: line, ...rest })));
}

function rowLines(row: readonly (readonly CellLine[])[], widths: readonly number[], output: Output): string[] {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((cell, at) => {
        const { text = "", style } = cell[line] ?? {};
        const padded = pad(text, widths[at] ?? 0);
        return style === undefined ? padded : output.paint(style, padded);
      })
      .join(GAP)
      .trimEnd(),
  );
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const natural = columns.map(({ title }, at) =>
    Math.max(displayWidth(title), ...rows.flatMap((row) => row[at]?.map(({ text }) => displayWidth(text)) ?? [])),
  );
  const fixed = columns.reduce((sum, { elastic }, at) => sum + (elastic === undefined ? (natural[at] ?? 0) : 0), 0);
  const room = width - fixed - GAP.length * (columns.length - 1);
  return share(columns, natural, room);
}

/** Elastic columns that need less than their share leave the rest to the others. */
function share(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let open = columns.flatMap(({ elastic }, at) => (elastic === undefined ? [] : [at]));
  let left = room;
  for (;;) {
    const total = open.reduce((sum, at) => sum + (columns[at]?.elastic ?? 0), 0);
    const shareOf = (at: number): number => Math.floor((left * (columns[at]?.elastic ?? 0)) / total);
    const content = open.filter((at) => (natural[at] ?? 0) <= shareOf(at));
    if (content.length === 0) {
      for (const at of open) widths[at] = Math.max(LEAST, shareOf(at));
      return widths;
    }
    for (const at of content) left -= natural[at] ?? 0;
    open = open.filter((at) => !content.includes(at));
  }
}
