import { stringify } from "csv-stringify/sync";
import { concerns } from "../contacts/concerns.ts";
import { contactsOf } from "../contacts/contacts.ts";
import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Exporter } from "./exporter.ts";
import { COLUMNS, type Row, rowOf } from "./plover/columns.ts";
import { eventsOf } from "./plover/event.ts";
import { defuse } from "./table/defuse.ts";
import { Known } from "./table/known.ts";

/** Several values in one cell, as POLECAT has them. */
const SEPARATOR = "; ";

/** Event rows (docs/exports/plover.md): the columns of POLECAT, tab-separated, with CAMEO and the register's own columns after them. */
export const plover = {
  key: "plover",
  about: "event rows in the manner of POLECAT (tab-separated): PLOVER types and modes, CAMEO codes beside",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords, subject: Subject): Generator<string> {
  yield line(COLUMNS.map(([name]) => name));
  const known = new Known(records);
  for (const report of records.reports()) known.remember(report);
  for (const contact of contactsOf(records.engagements(), known.parties)) {
    if ("reason" in contact || !concerns(contact, subject)) continue;
    for (const event of eventsOf(contact)) yield line(cells(rowOf(event, known)));
  }
}

function cells(row: Row): string[] {
  return COLUMNS.map(([, cell]) => {
    const value = cell(row) ?? "";
    if (typeof value === "number") return String(value);
    return defuse(oneLine(typeof value === "string" ? value : value.join(SEPARATOR)));
  });
}

/** Rows are lines and cells end at tabs for readers that know no quotes. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ");

const line = (values: readonly string[]): string => stringify([[...values]], { delimiter: "\t", record_delimiter: "unix" });
