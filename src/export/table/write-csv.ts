import { stringify } from "csv-stringify/sync";
import type { RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import type { Cell } from "./column.ts";
import { ContactTable } from "./contact-table.ts";

/** Without it Excel takes UTF-8 for something else. */
const MARK = "\ufeff";
const BATCH = 100;

/** A table as CSV, made of the rows of a table of contacts. */
export function* writeCsv(
  records: RegisterRecords,
  subject: Subject,
  columns: readonly { readonly name: string }[],
  cellsOf: (table: ContactTable) => Iterable<readonly Cell[]>,
): Generator<string> {
  yield MARK + lines([columns.map(({ name }) => name)]);
  const table = new ContactTable(records, subject);
  try {
    let batch: (readonly Cell[])[] = [];
    for (const cells of cellsOf(table)) {
      if (batch.push(cells) < BATCH) continue;
      yield lines(batch);
      batch = [];
    }
    if (batch.length > 0) yield lines(batch);
  } finally {
    table.close();
  }
}

/** RFC 4180: commas, CRLF, quotes where needed; the library itself sees no need in a line feed alone. */
function lines(cells: readonly (readonly Cell[])[]): string {
  return stringify([...cells], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
