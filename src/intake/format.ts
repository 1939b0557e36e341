import type { Rejection, SourceRecord } from "../types/document.ts";

/** Bytes of one item, cut out of the carrier (a file, a stream) that brought them. */
export interface Piece {
  /** Where within the carrier: a line's number, an entry's name; null when the item is the whole carrier. */
  readonly entry: string | null;
  readonly bytes: Uint8Array;
}

/** What somebody should know who brought something: what is wrong, why, and what to do. */
export type Remark = Omit<Rejection, "where">;

/** A piece that cannot be taken, so that the others still can. */
export interface BadPiece extends Remark {
  readonly entry: string | null;
}

export interface Reading {
  readonly record: SourceRecord;
  /** What of it could not be used, though the document could be read. */
  readonly remarks: readonly Remark[];
}

/** A kind of carrier: one file that defines it, one line in formats.ts. */
export interface Format {
  /** Kept with every item, so that it can be read again: never changed. */
  readonly key: string;
  /** Endings of file names, in lower case, with the dot; "" for names without one. */
  readonly endings: readonly string[];
  /** Cuts a carrier into items. `limit`: the largest item that is taken, in bytes. */
  readonly split: (chunks: AsyncIterable<Uint8Array>, limit: number) => AsyncIterable<Piece | BadPiece>;
  /**
   * Reads one item. Depends on the bytes alone, and may take its time: nobody reads under the register's lock.
   * @throws Unreadable
   */
  readonly read: (bytes: Uint8Array) => Reading | Promise<Reading>;
}
