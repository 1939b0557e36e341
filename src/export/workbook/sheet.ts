/** A cell of a sheet; `link` is an address on the web or a place in the workbook: `Evidence!A12`. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly link?: string | undefined;
  readonly look?: "head" | "wrapped" | "warning" | undefined;
}

/** A column of a sheet; its width in characters. */
export interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

/** A table with a head; its rows are made while they are written. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: () => Iterable<readonly SheetCell[]>;
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Rows without the head; a filter is set over them. */
  readonly size: number;
}

/** Rows that a sheet can hold beside its head. */
export const MOST_ROWS = 1_048_576 - 1;
/** Excel refuses a sheet with more. */
export const MOST_LINKS = 65_000;
/** Characters that a cell can hold. */
export const MOST_CHARACTERS = 32_767;
