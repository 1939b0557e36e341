import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { Rejection, SourceRecord } from "../types/document.ts";
import type { BadPiece, Format, Piece, Remark } from "./format.ts";
import { formatOf, STREAM_FORMAT } from "./formats.ts";
import { Unreadable } from "./unreadable.ts";
import { rejectionOf, STANDARD_INPUT, walk } from "./walk.ts";

/** One thing that came in, in the order in which it came. */
export type Arrival =
  /** A carrier begins: what was rejected of it before no longer counts. */
  | { readonly kind: "carrier"; readonly path: string }
  | {
      readonly kind: "item";
      readonly path: string | null;
      readonly format: string;
      readonly bytes: Uint8Array;
      readonly record: SourceRecord;
      /** What of it could not be used, though it could be read; each also arrives as a rejection of its own. */
      readonly remarks: readonly Remark[];
    }
  /** `taken`: its document came in all the same, without what the row says. */
  | { readonly kind: "rejection"; readonly rejection: Rejection; readonly taken: boolean };

export interface Sources {
  readonly paths: Iterable<string>;
  /** What `-` stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** The largest item that is taken, in bytes. */
  readonly maxBytes: number;
}

/** Reads files, folders and standard input. Bad input never ends it: it arrives as a rejection. */
export async function* arrivals(sources: Sources): AsyncGenerator<Arrival> {
  for await (const found of walk(sources.paths)) {
    if (typeof found !== "string") {
      yield { kind: "carrier", path: found.where };
      yield { kind: "rejection", rejection: found, taken: false };
    } else if (found === STANDARD_INPUT) yield* read(found, STREAM_FORMAT, sources.standardInput, sources.maxBytes);
    else yield* readFile(found, sources.maxBytes);
  }
}

async function* readFile(path: string, maxBytes: number): AsyncGenerator<Arrival> {
  yield { kind: "carrier", path };
  const format = formatOf(path);
  if (format === undefined) {
    const rejection = {
      where: path,
      what: "format",
      why: `files ending in ${extname(path)} are not read`,
      remedy: "save it as plain text (.txt), or as JSON Lines (.jsonl)",
    };
    yield { kind: "rejection", rejection, taken: false };
    return;
  }
  try {
    yield* read(path, format, createReadStream(path), maxBytes);
  } catch (error) {
    yield { kind: "rejection", rejection: rejectionOf(path, error), taken: false };
  }
}

async function* read(carrier: string, format: Format, chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Arrival> {
  for await (const piece of format.split(chunks, maxBytes)) yield* await arrive(carrier, format, piece);
}

async function arrive(carrier: string, format: Format, piece: Piece | BadPiece): Promise<Arrival[]> {
  const where = piece.entry === null ? carrier : `${carrier}:${piece.entry}`;
  if (!("bytes" in piece)) {
    const { what, why, remedy } = piece;
    return [{ kind: "rejection", rejection: { where, what, why, remedy }, taken: false }];
  }
  try {
    const { record, remarks } = await format.read(piece.bytes);
    const path = carrier === STANDARD_INPUT ? null : carrier;
    return [
      { kind: "item", path, format: format.key, bytes: piece.bytes, record, remarks },
      ...remarks.map((remark): Arrival => ({ kind: "rejection", rejection: { where, ...remark }, taken: true })),
    ];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { what, why, remedy } = error;
    return [{ kind: "rejection", rejection: { where, what, why, remedy }, taken: false }];
  }
}
