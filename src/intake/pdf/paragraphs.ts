import { type Direction, directionOf } from "./direction.ts";
import type { Strong } from "./left-runs.ts";
import { logicalLine } from "./logical-line.ts";
import type { Row } from "./rows.ts";
import { spacesOf } from "./words.ts";

/** A line is farther from the one before than this part of the usual distance: a new paragraph. */
const APART = 1.3;
/** Sizes that differ by this part: a heading and its text. */
const OTHER_SIZE = 0.12;
/** A line begins this much, in sizes, further in than its column: a new paragraph. */
const INDENT = 0.8;
const SENTENCE_END = /[.!?…:؟۔]["”»)\]]*\s*$/u;
/** "2025-" and "09-18". */
const DIVIDED_FIGURES = /\p{Nd}[-/]$/u;
const HYPHENATED = /\p{L}[-\u00AD\u2010]$/u;

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** Whether its last line fills its column and ends no sentence, so that it may go on in the next column or on the next page. */
  readonly open: boolean;
  readonly indented: boolean;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The paragraphs of a block, in the order of reading. */
export function paragraphsOf(block: readonly Row[], fallback: Direction): Paragraph[] {
  const left = Math.min(...block.map(leftOf));
  const right = Math.max(...block.map(rightOf));
  const base = directionOf(block.flatMap(({ cells }) => cells.map(({ text }) => text))) ?? fallback;
  const edges = { left, right };
  return groups(block, edges, base).map((rows) => paragraphOf(rows, edges, fallback));
}

function leftOf({ cells }: Row): number {
  return cells[0]?.x ?? 0;
}

function rightOf({ cells }: Row): number {
  return cells.at(-1)?.end ?? 0;
}

function groups(block: readonly Row[], edges: Edges, base: Direction): Row[][] {
  const distances = block.flatMap((row, index) => (index === 0 ? [] : [(row.y - (block[index - 1]?.y ?? 0)) / row.size]));
  const usual = distances.toSorted((a, b) => a - b)[distances.length >> 2] ?? 1.2;
  const found: Row[][] = [];
  for (const [index, row] of block.entries()) {
    const before = block[index - 1];
    if (before && !begins(row, before, Math.max(usual, 0.9), edges, base)) found.at(-1)?.push(row);
    else found.push([row]);
  }
  return found;
}

function begins(row: Row, before: Row, usual: number, edges: Edges, base: Direction): boolean {
  if (Math.abs(row.size - before.size) > OTHER_SIZE * Math.max(row.size, before.size)) return true;
  if ((row.y - before.y) / row.size > APART * usual) return true;
  const indent = indentOf(row, edges, base);
  return indent > INDENT && indent - indentOf(before, edges, base) > INDENT && isShortEnd(before, edges, base);
}

function indentOf(row: Row, edges: Edges, base: Direction): number {
  return (base === "rtl" ? edges.right - rightOf(row) : leftOf(row) - edges.left) / row.size;
}

function isShortEnd(row: Row, edges: Edges, base: Direction): boolean {
  return SENTENCE_END.test(logicalLine(shownOf(row), base, null).text) || !fills(row, edges, base);
}

/** Its end is so near the column's that no word of the next line had room. */
function fills(row: Row, edges: Edges, base: Direction): boolean {
  const free = base === "rtl" ? leftOf(row) - edges.left : edges.right - rightOf(row);
  return free < 0.15 * (edges.right - edges.left);
}

function paragraphOf(rows: readonly Row[], edges: Edges, fallback: Direction): Paragraph {
  const base = directionOf(rows.flatMap(({ cells }) => cells.map(({ text }) => text))) ?? fallback;
  let text = "";
  let last: Strong = null;
  for (const row of rows) {
    const line = logicalLine(shownOf(row), base, last);
    last = line.last;
    text = joinLines(text, line.text);
  }
  const [first] = rows;
  const end = rows.at(-1);
  return {
    text: text.normalize("NFC"),
    size: first?.size ?? 0,
    open: end !== undefined && fills(end, edges, base) && !SENTENCE_END.test(text),
    indented: first !== undefined && indentOf(first, edges, base) > INDENT,
  };
}

function shownOf({ cells }: Row): string[] {
  const spaces = spacesOf(cells);
  return cells.flatMap(({ text }, index) => (spaces[index] ? [" ", text] : [text]));
}

/** A word that was divided at the end of a line is whole again: "coopé-" and "ration". */
export function joinLines(before: string, next: string): string {
  if (before === "") return next;
  if (HYPHENATED.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  if (DIVIDED_FIGURES.test(before) && /^\p{Nd}/u.test(next)) return before + next;
  return `${before} ${next}`;
}
