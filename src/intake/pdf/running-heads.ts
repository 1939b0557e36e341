import type { Row } from "./rows.ts";

export interface PageRows {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Heads and feet stand in this part of a page, and are among its outermost rows. */
const ZONE = 0.13;
const OUTERMOST = 3;
/** In points. */
const SAME_HEIGHT = 4;
/** A row is a head or foot when it stands on this part of the pages, and on two at least. */
const OFTEN = 0.4;
const PAGE_NUMBER = /^[^\p{L}\p{N}]*(\d+)(?:[^\p{L}\p{N}]+\d+)?[^\p{L}\p{N}]*$/u;

/** Each page's rows without what is repeated at the top or the foot of pages, figures aside, and without lone page numbers. */
export function withoutRunningHeads(pages: readonly PageRows[]): Row[][] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(outer(page).values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, OFTEN * pages.length);
  return pages.map((page) => {
    const keys = outer(page);
    return page.rows.filter((row) => {
      const key = keys.get(row);
      return key === undefined || ((counts.get(key) ?? 0) < enough && !isNumberOf(row, page.number));
    });
  });
}

/** The rows that may be heads or feet, each with its text but the figures, and its place. */
function outer({ rows, height }: PageRows): ReadonlyMap<Row, string> {
  const top = rows.slice(0, OUTERMOST).filter(({ y }) => y < ZONE * height);
  const foot = rows.slice(-OUTERMOST).filter(({ y }) => y > (1 - ZONE) * height);
  const key = (row: Row): string => `${Math.round(row.y / SAME_HEIGHT)} ${textOf(row).replace(/\d+/g, "#")}`;
  return new Map([...top, ...foot].map((row) => [row, key(row)]));
}

function textOf({ cells }: Row): string {
  return cells.map(({ text }) => text).join("");
}

function isNumberOf(row: Row, page: number): boolean {
  return Number(PAGE_NUMBER.exec(textOf(row))?.[1]) === page;
}
