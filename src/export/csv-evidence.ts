import type { Exporter } from "./exporter.ts";
import { EVIDENCE_COLUMNS } from "./table/evidence-columns.ts";
import { writeCsv } from "./table/write-csv.ts";

/** The words of every cell of the rows of csv, one quote a line (docs/codebook.md). */
export const csvEvidence = {
  key: "csv-evidence",
  about: "the words of every cell of csv, a quote a line: row, column, words, outlet, date, address",
  write: (records, subject) =>
    writeCsv(records, subject, EVIDENCE_COLUMNS, function* (table) {
      for (const lines of table.evidence()) yield* lines;
    }),
} satisfies Exporter;
