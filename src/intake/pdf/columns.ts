import type { Cell, Row } from "./rows.ts";

/** Rows that are read one after the other: the page, a column, a heading over columns. */
export type Block = readonly Row[];

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The least width of what parts two columns, in sizes. */
const GUTTER = 1;
/** Less than this many lines beside each other, or letters in the middle one, and it is a table. */
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 16;

/**
 * Divides rows into blocks in the order of reading. Text beside text is columns, and the one on the right comes first where most letters
 * run from right to left; short cells beside each other are a table, which is read line by line.
 */
export function blocksOf(rows: readonly Row[], rightFirst: boolean): Block[] {
  const blocks: Row[][] = [];
  let single: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = columnsFrom(rows.slice(at));
    if (found === undefined) {
      single.push(rows[at] as Row);
      at++;
    } else {
      if (single.length > 0) blocks.push(single);
      single = [];
      const sides = [leftOf(found.rows, found.gutter), rightOf(found.rows, found.gutter)];
      for (const side of rightFirst ? sides.toReversed() : sides) blocks.push(...blocksOf(side, rightFirst).map((block) => [...block]));
      at += found.rows.length;
    }
  }
  if (single.length > 0) blocks.push(single);
  return blocks;
}

/** The longest run of rows from the first on that leave one gutter free, when text stands on both of its sides. */
function columnsFrom(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly gutter: number } | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  let gutters: readonly Gap[] = inner(gapsOf(first), rows);
  let taken = 0;
  let best: Gap | undefined;
  for (const row of rows) {
    const left = gutters.flatMap((gap) => common(gap, gapsOf(row)));
    if (left.length === 0) break;
    gutters = left;
    taken++;
    best = gutters.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  }
  if (best === undefined) return undefined;
  const within = rows.slice(0, taken);
  const gutter = (best.from + best.to) / 2;
  return isText(leftOf(within, gutter)) && isText(rightOf(within, gutter)) ? { rows: within, gutter } : undefined;
}

/** Outside of its letters everything is free. */
function gapsOf({ cells, size }: Row): Gap[] {
  const ends = [Number.NEGATIVE_INFINITY];
  const gaps: Gap[] = [];
  for (const { x, end } of cells) {
    const from = ends.at(-1) ?? x;
    if (x - from >= GUTTER * size) gaps.push({ from, to: x });
    ends.push(Math.max(from, end));
  }
  gaps.push({ from: ends.at(-1) ?? 0, to: Number.POSITIVE_INFINITY });
  return gaps;
}

/** The parts of a row's gaps that lie between letters of these rows. */
function inner(gaps: readonly Gap[], rows: readonly Row[]): Gap[] {
  const from = Math.min(...rows.flatMap(({ cells }) => cells[0]?.x ?? []));
  const to = Math.max(...rows.flatMap(({ cells }) => cells.at(-1)?.end ?? []));
  return gaps.flatMap((gap) => common({ from, to }, [gap]));
}

function common(gap: Gap, others: readonly Gap[]): Gap[] {
  return others
    .map(({ from, to }) => ({ from: Math.max(from, gap.from), to: Math.min(to, gap.to) }))
    .filter(({ from, to }) => to - from > 0);
}

function leftOf(rows: readonly Row[], gutter: number): Row[] {
  return part(rows, ({ x }) => x < gutter);
}

function rightOf(rows: readonly Row[], gutter: number): Row[] {
  return part(rows, ({ x }) => x >= gutter);
}

function part(rows: readonly Row[], belongs: (cell: Cell) => boolean): Row[] {
  return rows.map((row) => ({ ...row, cells: row.cells.filter(belongs) })).filter(({ cells }) => cells.length > 0);
}

/** Lines of text fill their column; the cells of a table do not. */
function isText(rows: readonly Row[]): boolean {
  if (rows.length < COLUMN_LINES) return false;
  const letters = rows.map(({ cells }) => cells.length).toSorted((a, b) => a - b);
  if ((letters[rows.length >> 1] ?? 0) < COLUMN_LETTERS) return false;
  const widths = rows.map(({ cells }) => (cells.at(-1)?.end ?? 0) - (cells[0]?.x ?? 0));
  const full = 0.75 * Math.max(...widths);
  return 2 * widths.filter((width) => width >= full).length >= widths.length;
}
