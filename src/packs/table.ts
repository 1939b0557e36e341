import type { Problem } from "./types.ts";

/** A line of a table that says something, cut at its tabs. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Calls back for every line of a table that says something: blank lines and lines that begin with `#` are left out. */
export function eachLine(text: string, tell: (line: number, from: number, to: number) => void): void {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    line++;
    const end = lineEnd(text, at);
    const to = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    if (text.charCodeAt(at) !== HASH && !isBlank(text, at, to)) tell(line, at, to);
    at = end + 1;
  }
}

const HASH = 35;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Most lines begin with a letter: only the others have to be looked at whole. */
function isBlank(text: string, from: number, to: number): boolean {
  return from >= to || (text.charCodeAt(from) <= SPACE && text.slice(from, to).trim() === "");
}

/** Rows of a tab-separated file. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  eachLine(text, (line, from, to) => rows.push({ line, cells: text.slice(from, to).split("\t") }));
  return rows;
}

/** Rows of a file with a fixed number of columns. The others are told as problems. */
export function rowsWithColumns(text: string, file: string, columns: readonly string[], problems: Problem[]): Row[] {
  return rowsOf(text).filter(({ cells, line }) => {
    const problem = checkColumns(cells, columns, `${file}:${line}`);
    if (problem !== null) problems.push(problem);
    return problem === null;
  });
}

/** Null for a row with as many cells as columns; the last may be missing. */
export function checkColumns(cells: readonly string[], columns: readonly string[], where: string): Problem | null {
  if (cells.length === columns.length || cells.length === columns.length - 1) return null;
  if (cells.length === 1)
    return { where, what: `the line has no tab; a line of this table has ${columns.length} columns: ${columns.join(" · ")}`, remedy: TABS };
  const what = `the line has ${cells.length} columns; a line of this table has ${columns.length}: ${columns.join(" · ")}`;
  return { where, what, remedy: "Separate the columns with single tabs and write - where a column is empty." };
}

const TABS = "Put a tab between the columns; some editors write blanks when the key of the tab is pressed.";
