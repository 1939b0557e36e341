import type { SourceRecord } from "../types/document.ts";
import type { DocumentId, ReportId } from "../types/ids.ts";
import type { Analysis } from "../types/report.ts";
import { pack, unpack } from "./packed.ts";
import type { Register } from "./register.ts";

/** A document as it is kept. */
export interface StoredDocument {
  readonly id: DocumentId;
  readonly textHash: `sha256:${string}`;
  readonly record: SourceRecord;
  readonly analysis: Analysis;
}

interface Row {
  readonly id: DocumentId;
  readonly text_hash: `sha256:${string}`;
  readonly record: Uint8Array;
  readonly analysis: Uint8Array;
}

export function putDocument(register: Register, { id, textHash, record, analysis }: StoredDocument): void {
  const values = [id, textHash, analysis.mainReport, pack(record), pack(analysis)];
  register.run("INSERT OR REPLACE INTO document (id, text_hash, main_report, record, analysis) VALUES (?, ?, ?, ?, ?)", ...values);
}

/** The report whose engagement a document is mainly about; null where it reports none. */
export function mainReportOf(register: Register, id: DocumentId): ReportId | null {
  return register.get<{ main: ReportId | null }>("SELECT main_report AS main FROM document WHERE id = ?", id)?.main ?? null;
}

/** All ids, sorted. */
export function documentIds(register: Register): DocumentId[] {
  return register.all<{ id: DocumentId }>("SELECT id FROM document ORDER BY id").map((row) => row.id);
}

export function getDocument(register: Register, id: DocumentId): StoredDocument | undefined {
  const row = register.get<Row>("SELECT * FROM document WHERE id = ?", id);
  return row === undefined ? undefined : parse(row);
}

export function hasDocument(register: Register, id: DocumentId): boolean {
  return register.get("SELECT 1 FROM document WHERE id = ?", id) !== undefined;
}

export function removeDocument(register: Register, id: DocumentId): void {
  register.run("DELETE FROM document WHERE id = ?", id);
}

/** One at a time, in the order of their ids. */
export function* iterateDocuments(register: Register): Generator<StoredDocument> {
  for (const row of register.iterate<Row>("SELECT * FROM document ORDER BY id")) yield parse(row);
}

function parse(row: Row): StoredDocument {
  return { id: row.id, textHash: row.text_hash, record: unpack(row.record), analysis: unpack(row.analysis) };
}
