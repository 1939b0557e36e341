import { MOST_ROWS, type Sheet, type SheetCell } from "./sheet.ts";

/**
 * A sheet with more rows than one can hold, as several: Evidence, Evidence 2, … Its rows are made once while the sheets are written, in
 * order.
 */
export function pagesOf(sheet: Sheet, most: number = MOST_ROWS): Sheet[] {
  const pages = Math.max(1, Math.ceil(sheet.size / most));
  let source: Iterator<readonly SheetCell[]> | null = null;
  function* rows(): Generator<readonly SheetCell[]> {
    source ??= sheet.rows()[Symbol.iterator]();
    for (let row = 0; row < most; row++) {
      const { value, done } = source.next();
      if (done === true) return;
      yield value;
    }
  }
  return Array.from({ length: pages }, (_, page) => {
    return { ...sheet, name: pageName(sheet.name, page), size: Math.min(most, sheet.size - page * most), rows };
  });
}

/** Where the row of this number, counted from 0, stands on the pages of a sheet. */
export function placeOf(name: string, at: number, most: number = MOST_ROWS): string {
  return `'${pageName(name, Math.floor(at / most))}'!A${(at % most) + 2}`;
}

function pageName(name: string, page: number): string {
  return page === 0 ? name : `${name} ${page + 1}`;
}
