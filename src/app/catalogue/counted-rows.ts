import type { RowSet } from "./row-set.ts";

/**
 * Rows of which values are counted. Where they are most of all rows, the others are looked at, and what they have is taken from the whole.
 */
export interface CountedRows {
  readonly size: number;
  readonly visited: Int32Array;
  readonly isRest: boolean;
}

export function countedRows(set: RowSet): CountedRows {
  const size = set.count();
  const isRest = size > set.size / 2;
  return { size, visited: isRest ? set.not().rows() : set.rows(), isRest };
}
