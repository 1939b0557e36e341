import type { Glyph } from "./glyph.ts";
import { lettersOf } from "./letters.ts";

/** A letter with its marks, or a ligature: what keeps its inner order when a line is turned around. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly size: number;
  /** Where it stands in the order of drawing. */
  readonly at: number;
  /** Whether a drawn space stands between it and the one to its left. */
  readonly spaced: boolean;
}

/** What stands on one baseline, from left to right, across the whole page. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
}

type Sign = Glyph & { readonly letters: string };

const MARK = /^\p{M}+$/u;
/** Baselines this near, in sizes, are one. */
const SAME_BASELINE = 0.2;
/** A raised or lowered sign is smaller than this part of its line. */
const RAISED_SIZE = 0.88;

/** The rows of a page from top to bottom. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const signs = glyphs
    .map((glyph) => ({ ...glyph, letters: lettersOf(glyph.text) }))
    .filter(({ letters, size }) => letters !== "" && size > 0);
  return withRaised(onBaselines(signs))
    .map(rowOf)
    .filter(({ cells }) => cells.length > 0);
}

function onBaselines(signs: readonly Sign[]): Sign[][] {
  const rows: Sign[][] = [];
  let top: Sign | undefined;
  for (const sign of signs.toSorted((a, b) => a.y - b.y || a.at - b.at)) {
    if (top && sign.y - top.y <= SAME_BASELINE * Math.max(top.size, sign.size)) rows.at(-1)?.push(sign);
    else {
      rows.push([sign]);
      top = sign;
    }
  }
  return rows;
}

/** Footnote marks and ordinals ("1er") stand on baselines of their own: they go back to the line that they are raised from. */
function withRaised(rows: readonly Sign[][]): Sign[][] {
  const hosts = rows.map((row, index) =>
    [rows[index + 1], rows[index - 1]].find((other) => other !== undefined && isRaisedFrom(row, other)),
  );
  const kept = new Map<readonly Sign[], Sign[]>(rows.flatMap((row, index) => (hosts[index] ? [] : [[row, [...row]]])));
  for (const [index, row] of rows.entries()) {
    const host = hosts[index];
    if (host) for (const sign of row) kept.get(host)?.push(raised(sign));
  }
  return [...kept.values()];
}

function isRaisedFrom(row: readonly Sign[], host: readonly Sign[]): boolean {
  const size = sizeOf(host);
  const rise = (host[0]?.y ?? 0) - (row[0]?.y ?? 0);
  if (sizeOf(row) > RAISED_SIZE * size || rise > 0.6 * size || rise < -0.35 * size) return false;
  return row.every((sign) => host.some((other) => sign.x < other.x + other.width + size && sign.x + sign.width > other.x - size));
}

/** A raised figure stays apart from the word before it: "Demirtaş¹". */
function raised(sign: Sign): Sign {
  return { ...sign, letters: sign.letters.replace(/[0-9]/g, (figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(figure)] ?? figure) };
}

function sizeOf(row: readonly Sign[]): number {
  return row.map(({ size }) => size).toSorted((a, b) => a - b)[row.length >> 1] ?? 0;
}

function rowOf(signs: readonly Sign[]): Row {
  const size = sizeOf(signs);
  const y = signs.filter((sign) => sign.size === size)[0]?.y ?? 0;
  const ordered = signs.toSorted((a, b) => a.x - b.x || a.at - b.at);
  const bases: Sign[] = [];
  const spacedAfter = new Set<Sign>();
  for (const sign of ordered) {
    const before = bases.at(-1);
    if (/^\s+$/u.test(sign.letters)) {
      if (before) spacedAfter.add(before);
    } else if (!MARK.test(sign.letters) && !(before && isOverprint(before, sign))) bases.push(sign);
  }
  const marks = marksOf(
    bases,
    ordered.filter(({ letters }) => MARK.test(letters)),
  );
  const cells = bases.map((sign, index) => {
    const { x, width, at } = sign;
    const left = bases[index - 1];
    const spaced = left !== undefined && spacedAfter.has(left);
    return { text: sign.letters + (marks.get(sign) ?? ""), x, end: x + width, size: sign.size, at, spaced };
  });
  return { y, size, cells };
}

/** Bold made by drawing twice. */
function isOverprint(before: Sign, sign: Sign): boolean {
  return before.letters === sign.letters && sign.x - before.x < 0.3 * Math.min(before.width, sign.width);
}

function marksOf(bases: readonly Sign[], marks: readonly Sign[]): ReadonlyMap<Sign, string> {
  const found = new Map<Sign, string>();
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const middle = mark.x + mark.width / 2;
    const distance = ({ x, width }: Sign): number => Math.abs(x + width / 2 - middle) - width / 2;
    const base = bases.reduce<Sign | undefined>((best, each) => (best && distance(best) <= distance(each) ? best : each), undefined);
    if (base) found.set(base, (found.get(base) ?? "") + mark.letters);
  }
  return found;
}
