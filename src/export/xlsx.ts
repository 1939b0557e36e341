import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Exporter } from "./exporter.ts";
import { contactSheets } from "./table/contact-sheets.ts";
import { ContactTable } from "./table/contact-table.ts";
import { writeWorkbook } from "./workbook/workbook.ts";

/** The table of contacts for Excel and LibreOffice: every cell leads to its words (docs/codebook.md). */
export const xlsx = {
  key: "xlsx",
  about: "a workbook: one bilateral contact a row, each cell linked to its words, with the codebook (docs/codebook.md)",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords, subject: Subject): Generator<Uint8Array> {
  const table = new ContactTable(records, subject);
  try {
    yield* writeWorkbook(contactSheets(table, records.generator, subject));
  } finally {
    table.close();
  }
}
