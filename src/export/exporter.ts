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
  /**
   * The export piece by piece; nothing is made before it is asked for. Each array of the records is walked once. No text is held, and of a
   * document a line at most: where it is from, its date, its language, whether it is invented. Beside these lines, `json` holds nothing; rows
   * and entities hold names of parties and occasions and who says so; a network the pairs that met, with the ids of their engagements; a
   * calendar what was announced; a page the whole part that it shows.
   */
  readonly write: (records: RegisterRecords, subject: Subject) => Iterable<Piece> | AsyncIterable<Piece>;
}
