import type { Problem } from "./types.ts";

/** A line of a table that says something, cut at its tabs. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a tab-separated file: blank lines and lines that begin with `#` are left out. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    line++;
    const end = lineEnd(text, at);
    const content = text.charCodeAt(end - 1) === 13 ? text.slice(at, end - 1) : text.slice(at, end);
    at = end + 1;
    if (content.charCodeAt(0) === 35 || content.trim() === "") continue;
    rows.push({ line, cells: content.split("\t") });
  }
  return rows;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Rows of a file with a fixed number of columns; the last may be missing. The others are told as problems. */
export function rowsWithColumns(text: string, file: string, columns: readonly string[], problems: Problem[]): Row[] {
  const isRight = ({ cells, line }: Row): boolean => {
    if (cells.length === columns.length || cells.length === columns.length - 1) return true;
    const expected = columns.join(" · ");
    problems.push({
      where: `${file}:${line}`,
      what: `the line has ${cells.length} columns; a line of this table has ${columns.length}: ${expected}`,
      remedy: "Separate the columns with single tabs and write - where a column is empty.",
    });
    return false;
  };
  return rowsOf(text).filter(isRight);
}
