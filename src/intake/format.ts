import type { Rejection, SourceRecord } from "../types/document.ts";
import type { Limits } from "../types/limits.ts";
import type { Allowance } from "./allowance.ts";
import type { Mapping } from "./json/mapping.ts";

/** What somebody should know who brought something: what is wrong, why, and what to do. */
export type Remark = Omit<Rejection, "where">;

/** Bytes that come from somewhere: a file, standard input, an entry of an archive, an attachment. */
export interface Carrier {
  /** Where people find it: `press/a.zip!/feed.jsonl`; `-` is standard input. */
  readonly place: string;
  /** The name that it was given, for its ending; "" where it has none. */
  readonly name: string;
  /** Its bytes, in order, once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The file on the disk that it is; null for what only streams. */
  readonly file: string | null;
}

/** The smallest thing that can be read by itself, in the form in which it is kept. */
export interface ItemPart {
  readonly kind: "item";
  /** Where people find it, to the line. */
  readonly place: string;
  /** Where it was seen, as its document says: lines and rows move, so theirs is the file's. */
  readonly path: string;
  readonly item: ItemKind;
  readonly bytes: Uint8Array;
}

/** What lies in a carrier and has to be looked at in turn. */
export interface CarrierPart {
  readonly kind: "carrier";
  readonly carrier: Carrier;
}

/** A part that cannot be taken, so that the others still can. */
export interface BadPart {
  readonly kind: "bad";
  readonly rejection: Rejection;
}

export type Part = ItemPart | CarrierPart | BadPart;

export interface Reading {
  readonly record: SourceRecord;
  /** What of it could not be used, though the document could be read. */
  readonly remarks: readonly Remark[];
}

/** What hangs on an item beside its own text. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How bytes become a record. */
export interface ItemReader {
  /**
   * Reads one item. Depends on the bytes alone.
   * @throws Unreadable
   */
  readonly read: (bytes: Uint8Array) => Reading | Promise<Reading>;
  /**
   * What hangs on it.
   * @throws Unreadable
   */
  readonly attachments?: (bytes: Uint8Array) => Promise<readonly Attachment[]>;
}

/** A kind of item that is read at once, where it is. */
export interface LightKind extends Pick<ItemReader, "read"> {
  /** Kept with every item, so that it can be read again: never changed. */
  readonly key: string;
  readonly heavy: false;
}

/** A kind of item of which reading takes a library, memory and time: it is done by a worker, under a limit of time. */
export interface HeavyKind {
  /** As of a light kind. */
  readonly key: string;
  readonly heavy: true;
  /** Loads all that reading takes, which does not count for the limit. */
  readonly load: () => Promise<ItemReader>;
}

export type ItemKind = LightKind | HeavyKind;

/** What cutting a carrier into parts may need. */
export interface Splitting {
  readonly limits: Limits;
  /** What is left of the limits for the whole that somebody brought. */
  readonly allowance: Allowance;
  /** Which columns or fields mean what; null: they are called as the program calls them. */
  readonly mapping: Mapping | null;
  /** Takes off what hangs on items. */
  readonly readers: { readonly attachments: (kind: HeavyKind, bytes: Uint8Array) => Promise<readonly Attachment[]> };
}

/** A kind of file: one file that defines it, one line in formats.ts. */
export interface Format {
  /** As `--as` calls it. */
  readonly name: string;
  /** Endings of file names, in lower case, with the dot; "" for names without one. */
  readonly endings: readonly string[];
  /** What its documents are kept as; a format that only holds others has none. */
  readonly item: ItemKind | null;
  /**
   * Cuts a carrier into parts, in an order that depends on its bytes alone.
   * @throws Unreadable when nothing (more) of it can be cut
   */
  readonly split: (carrier: Carrier, splitting: Splitting) => AsyncIterable<Part>;
}
