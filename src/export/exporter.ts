import type { RegisterRecords } from "../types/record.ts";

/**
 * What an export holds: the whole register, or the part of it that somebody asked for. `ids` are those of the records asked for, or codes
 * of states: one, or two for a pair; `name` is how the part is called, for a heading.
 */
export interface Subject {
  readonly kind: "register" | "engagement" | "party" | "pair" | "occasion" | "story";
  readonly ids: readonly string[];
  readonly name: string;
}

/** Text, or the bytes of a format that is none. */
export type Piece = string | Uint8Array;

/** A format of a register or a part of it. One file a format, one line in exporters.ts. */
export interface Exporter {
  /** As it is asked for: `--format json`. */
  readonly key: string;
  /** What it is, in one line for people. */
  readonly about: string;
  /** The export piece by piece, in memory that does not grow with the number of documents; nothing is made before it is asked for. */
  readonly write: (records: RegisterRecords, subject: Subject) => Iterable<Piece> | AsyncIterable<Piece>;
}
