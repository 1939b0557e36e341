import type { Rejection, SourceRecord } from "../types/document.ts";
import type { DocumentId } from "../types/ids.ts";
import type { ItemId } from "./items.ts";
import type { Register } from "./register.ts";

/** What the present program read of an item, without the text, which is its document's. */
export interface ItemReading {
  readonly said: Omit<SourceRecord, "text">;
  /** What of it could not be used, though it could be read. */
  readonly remarks: readonly Omit<Rejection, "where">[];
}

interface Row {
  readonly said: string;
  readonly remarks: string;
}

/** Keeps what was read of an item; null: the present program cannot read it. */
export function setReading(register: Register, item: ItemId, reading: ItemReading | null): void {
  if (reading === null) register.run("DELETE FROM reading WHERE item = ?", item);
  else {
    const { said, remarks } = reading;
    register.run("INSERT OR REPLACE INTO reading VALUES (?, ?, ?)", item, JSON.stringify(said), JSON.stringify(remarks));
  }
}

export function getReading(register: Register, item: ItemId): ItemReading | undefined {
  const row = register.get<Row>("SELECT said, remarks FROM reading WHERE item = ?", item);
  return row === undefined ? undefined : parse(row);
}

/** What was read of each item of a document, in the order of the items' ids. */
export function readingsOf(register: Register, document: DocumentId): ItemReading[] {
  const sql = "SELECT said, remarks FROM reading JOIN item ON item = id WHERE document = ? ORDER BY id";
  return register.all<Row>(sql, document).map(parse);
}

/** The text of a document on which the analysis broke down. */
export function unanalysedText(register: Register, document: DocumentId): string | undefined {
  const row = register.get<{ text: string }>("SELECT text FROM unanalysed WHERE document = ?", document);
  return row === undefined ? undefined : (JSON.parse(row.text) as string);
}

/** Keeps the text of a document on which the analysis broke down; null where it did not. */
export function setUnanalysed(register: Register, document: DocumentId, text: string | null): void {
  if (text === null) register.run("DELETE FROM unanalysed WHERE document = ?", document);
  else register.run("INSERT OR REPLACE INTO unanalysed VALUES (?, ?)", document, JSON.stringify(text));
}

function parse({ said, remarks }: Row): ItemReading {
  return { said: JSON.parse(said), remarks: JSON.parse(remarks) } as ItemReading;
}
