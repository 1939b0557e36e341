import type { Exporter } from "./exporter.ts";
import { COLUMNS } from "./table/columns.ts";
import { writeCsv } from "./table/write-csv.ts";

/** One bilateral contact a row, with the words for who, when, where and what beside them (docs/codebook.md). */
export const csv = {
  key: "csv",
  about: "one bilateral contact a row, its words beside (docs/codebook.md): for R, Python, Excel's import",
  write: (records, subject) =>
    writeCsv(records, subject, COLUMNS, function* (table) {
      for (const { cells } of table.rows.inOrder()) yield cells;
    }),
} satisfies Exporter;
