import type { Cell, Row } from "./rows.ts";

/** Rows that are read one after the other: the page, a column, a heading over columns. */
export type Block = readonly Row[];

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Rows `start` to `end` (not included) of a page stand on both sides of a gutter. */
interface Columns {
  readonly start: number;
  readonly end: number;
  readonly gutter: number;
}

/** The least width of what parts two columns, in sizes: in the row that shows it, and of what all rows leave free. */
const GUTTER = 0.8;
const LEFT_FREE = 0.6;
const CHANCE = 10;
/** The least gap between words. */
const WORD_GAP = 0.15;
/** With fewer lines on a side, or letters in the middle one, it is a table. */
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 14;
/** How many gutters are tried, those that most rows leave free first. */
const CANDIDATES = 16;
/** How often a side may be divided in turn: up to eight columns beside each other. */
const NESTED = 2;
/** A row this much larger over columns is their heading. */
const HEADING = 1.2;

/**
 * Divides rows into blocks in the order of reading. Text beside text is columns, and the one on the right comes first where most letters
 * run from right to left; short cells beside each other are a table, which is read line by line.
 */
export function blocksOf(rows: readonly Row[], rightFirst: boolean): Block[] {
  const found = columnsIn(rows);
  if (found === undefined) return rows.length > 0 ? [rows] : [];
  const { start, end, gutter } = found;
  const inside = rows.slice(start, end);
  const sides = [leftOf(inside, gutter), rightOf(inside, gutter)];
  if (rightFirst) sides.reverse();
  return [rows.slice(0, start), ...sides, rows.slice(end)].flatMap((part) => blocksOf(part, rightFirst));
}

/** The columns that most rows show. */
function columnsIn(rows: readonly Row[], deep = NESTED): Columns | undefined {
  const found = new Map<string, Columns>();
  for (let seed = 0; seed < rows.length; seed++) {
    if ((rows[seed]?.size ?? 0) >= HEADING * (rows[seed + 1]?.size ?? Number.POSITIVE_INFINITY)) continue;
    for (const gap of gapsOf(rows.slice(seed, seed + 2))) {
      const columns = columnsAround(rows, seed, gap);
      found.set(`${columns.start} ${columns.end} ${Math.round(columns.gutter)}`, columns);
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.gutter - b.gutter)
    .slice(0, CANDIDATES)
    .find(({ start, end, gutter }) => areColumns(rows.slice(start, end), gutter, deep));
}

/** The rows above and below that leave a gap of this row free. */
function columnsAround(rows: readonly Row[], seed: number, gap: Gap): Columns {
  const size = rows[seed]?.size ?? 0;
  let free = gap;
  const takes = (row: Row | undefined): boolean => {
    const left = row && freeOf(row, free);
    if (left === undefined || left.to - left.from < LEFT_FREE * size) return false;
    free = left;
    return true;
  };
  let [start, end] = [seed, seed + 1];
  while (start > 0 && (rows[start - 1]?.size ?? 0) < HEADING * size && takes(rows[start - 1])) start--;
  while (end < rows.length && takes(rows[end])) end++;
  return { start, end, gutter: (free.from + free.to) / 2 };
}

/** The gaps between letters that could part columns. Two rows are looked at together, because columns need not share their baselines. */
function gapsOf(rows: readonly Row[]): Gap[] {
  const gaps: Gap[] = [];
  let from: number | undefined;
  for (const { x, end, size } of rows.flatMap(({ cells }) => cells).toSorted((a, b) => a.x - b.x)) {
    if (from !== undefined && x - from >= GUTTER * size) gaps.push({ from, to: x });
    from = Math.max(from ?? end, end);
  }
  return gaps;
}

/** The widest part of a gap in which a row has no letters. */
function freeOf({ cells }: Row, { from, to }: Gap): Gap {
  let widest: Gap = { from, to: from };
  let reached = from;
  for (const { x, end } of cells) {
    if (end <= from || x >= to) continue;
    if (x - reached > widest.to - widest.from) widest = { from: reached, to: x };
    reached = Math.max(reached, end);
  }
  return to - reached > widest.to - widest.from ? { from: reached, to } : widest;
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

function areColumns(rows: readonly Row[], gutter: number, deep: number): boolean {
  const across = rows.filter(({ cells }) => (cells[0]?.x ?? gutter) < gutter && (cells.at(-1)?.x ?? gutter) >= gutter);
  // Gaps between words lie over each other by chance in a few rows, not in many.
  if (across.length < CHANCE && 2 * across.filter((row) => isWider(row, gutter)).length < across.length) return false;
  return [leftOf(rows, gutter), rightOf(rows, gutter)].every((side) => isText(side) || (deep > 0 && isMostlyColumns(side, deep - 1)));
}

/** In a line whose words are far apart to fill it all gaps are alike; the gutter is wider than the gaps between words. */
function isWider({ cells, size }: Row, gutter: number): boolean {
  const gaps = cells.flatMap((cell, index) => (index === 0 ? [] : [{ cell, gap: cell.x - (cells[index - 1]?.end ?? 0) }]));
  const words = gaps.filter(({ gap, cell }) => gap > WORD_GAP * size && cell.x < gutter).map(({ gap }) => gap);
  const usual = words.toSorted((a, b) => a - b)[(words.length - 1) >> 1] ?? 0;
  return (gaps.find(({ cell }) => cell.x >= gutter)?.gap ?? 0) > 1.6 * usual;
}

function isMostlyColumns(rows: readonly Row[], deep: number): boolean {
  const found = rows.length < COLUMN_LINES ? undefined : columnsIn(rows, deep);
  return found !== undefined && 2 * (found.end - found.start) > rows.length;
}

/** Lines of text fill their column; the cells of a table do not. */
function isText(rows: readonly Row[]): boolean {
  if (rows.length < COLUMN_LINES) return false;
  const letters = rows.map(({ cells }) => cells.length).toSorted((a, b) => a - b);
  if ((letters[rows.length >> 1] ?? 0) < COLUMN_LETTERS) return false;
  const widths = rows.map(({ cells }) => (cells.at(-1)?.end ?? 0) - (cells[0]?.x ?? 0));
  const full = 0.65 * widths.reduce((one, other) => Math.max(one, other), 0);
  return 2 * widths.filter((width) => width >= full).length >= widths.length;
}
