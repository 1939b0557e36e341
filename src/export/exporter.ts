import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";

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
