import type { Contact } from "../../contacts/contacts.ts";
import type { EvidenceRecord } from "../../types/record.ts";
import type { Known } from "./known.ts";

/** What a cell holds; null is an empty cell: not told, or not known. */
export type Cell = string | number | null;

/** A contact with what the register knows of its ids. */
export interface Told {
  readonly contact: Contact;
  readonly known: Known;
  /** Words by the column they support, the best of each first. */
  readonly words: ReadonlyMap<string, readonly EvidenceRecord[]>;
}

/** Evidence of one cell; those whose `value` is `expected`, where it is given, are the better ones. */
export interface Cited {
  readonly evidence: readonly EvidenceRecord[];
  readonly expected?: string;
}

/** A column of the table of contacts, with what the codebook says of it. */
export interface Column {
  readonly name: string;
  readonly meaning: string;
  /** Which values there are. */
  readonly values: string;
  /** What an empty cell means. */
  readonly empty: string;
  /** In characters, for a spreadsheet. */
  readonly width: number;
  readonly cell: (told: Told) => Cell;
  /** The words of its cells; or the column under which its words stand; absent where the value is computed. */
  readonly words?: string | ((contact: Contact, known: Known) => Cited);
}

/** Several values in one cell. */
export const SEPARATOR = " | ";

/** Several values as one cell; empty where there are none. */
export function joined(values: readonly string[]): Cell {
  return values.length === 0 ? null : values.join(SEPARATOR);
}

/** As people read a column. */
export function yesNo(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}

/** Words of an engagement for any of these fields, in the order of the fields. */
export function evidenceOf({ engagement }: Contact, ...fields: readonly string[]): EvidenceRecord[] {
  return fields.flatMap((each) => engagement.evidence.filter(({ field }) => field === each));
}

/** The column of the table of evidence under which the words of a column's cells stand; its own name where it has none. */
export function wordsColumn({ name, words }: Pick<Column, "name" | "words">): string {
  return typeof words === "string" ? words : name;
}

/** Whether the cells of a column are addresses on the web. */
export function isAddress(name: string): boolean {
  return name === "url" || name.endsWith("_url");
}
