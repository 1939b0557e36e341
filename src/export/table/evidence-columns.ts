import type { EvidenceRecord } from "../../types/record.ts";
import { type Cell, yesNo } from "./column.ts";
import type { KnownDocument } from "./known.ts";

/** A line of the table of evidence: words that support one cell of one row. */
export interface EvidenceLine {
  readonly contact: string;
  readonly column: string;
  readonly evidence: EvidenceRecord;
  readonly document: KnownDocument | null;
}

interface EvidenceColumn {
  readonly name: string;
  readonly meaning: string;
  readonly width: number;
  readonly cell: (line: EvidenceLine) => Cell;
}

/** The table of evidence, column by column, with what the codebook says of each. */
export const EVIDENCE_COLUMNS: readonly EvidenceColumn[] = [
  { name: "contact_id", meaning: "The row of the table of contacts.", width: 24, cell: ({ contact }) => contact },
  { name: "column", meaning: "The column of that row whose value the words support.", width: 18, cell: ({ column }) => column },
  { name: "value", meaning: "The value as this document tells it.", width: 24, cell: ({ evidence }) => evidence.value },
  {
    name: "supports",
    meaning: "The part of the value that the words carry, where they carry only one: the year, the state, …",
    width: 10,
    cell: ({ evidence }) => evidence.supports ?? null,
  },
  { name: "words", meaning: "The words, letter for letter.", width: 60, cell: ({ evidence }) => evidence.exact },
  { name: "language", meaning: "Main language of the document.", width: 9, cell: ({ document }) => document?.language ?? null },
  { name: "outlet", meaning: "Who published the document.", width: 24, cell: ({ document }) => document?.outlet ?? null },
  { name: "published", meaning: "When, as ISO 8601.", width: 11, cell: ({ document }) => document?.published ?? null },
  { name: "url", meaning: "Where it can be read.", width: 40, cell: ({ document }) => document?.url ?? null },
  {
    name: "machine_translated",
    meaning: "Whether the document was translated by a machine.",
    width: 10,
    cell: ({ document }) => yesNo(document?.machine === true),
  },
  {
    name: "copy",
    meaning: "Whether it repeats or translates another document.",
    width: 7,
    cell: ({ document }) => yesNo(document?.copy === true),
  },
  {
    name: "synthetic",
    meaning: "Whether it is marked as invented.",
    width: 9,
    cell: ({ document }) => yesNo(document?.synthetic === true),
  },
  { name: "document_id", meaning: "The document in the register.", width: 22, cell: ({ evidence }) => evidence.document },
  { name: "from", meaning: "First UTF-16 code unit of the words in its text.", width: 8, cell: ({ evidence }) => evidence.from },
  { name: "to", meaning: "The one after the last.", width: 8, cell: ({ evidence }) => evidence.to },
];
