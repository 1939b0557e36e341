import { createReadStream } from "node:fs";
import type { Rejection, SourceRecord } from "../types/document.ts";
import { DEFAULT_LIMITS, type Limits } from "../types/limits.ts";
import { Allowance } from "./allowance.ts";
import type { BadPart, Carrier, Format, ItemPart, Remark, Splitting } from "./format.ts";
import { itemsIn } from "./items-in.ts";
import type { Mapping } from "./json/mapping.ts";
import { badFor, lastName } from "./place.ts";
import { inParallel } from "./reading/in-parallel.ts";
import { Readers } from "./reading/readers.ts";
import { Unreadable } from "./unreadable.ts";
import { rejectionOf, STANDARD_INPUT, walk } from "./walk.ts";

/** Bytes that are kept, and the key of what reads them. */
export interface ArrivedItem {
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** One thing that came in, in an order that depends on the input alone. */
export type Arrival =
  /** A carrier begins: what was rejected of it before no longer counts. */
  | { readonly kind: "carrier"; readonly path: string }
  | (ArrivedItem & {
      readonly kind: "item";
      readonly path: string | null;
      readonly record: SourceRecord;
      /** What of it could not be used, though it could be read; each also arrives as a rejection of its own. */
      readonly remarks: readonly Remark[];
    })
  /** An item that somebody has already: it was not read again. */
  | (ArrivedItem & { readonly kind: "known"; readonly path: string | null; readonly where: string })
  /** `taken`: its document came in all the same, without what the row says. */
  | { readonly kind: "rejection"; readonly rejection: Rejection; readonly taken: boolean };

/** What is brought, and how it is to be taken. Limits that are not given are the usual ones. */
export interface Sources extends Partial<Limits> {
  readonly paths: Iterable<string>;
  /** What a file is called where it comes from, when the path is only that of a copy. */
  readonly called?: ((path: string) => string) | undefined;
  /** What `-` stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** What every file is, from somebody who knows better than first bytes and names. */
  readonly as?: Format | undefined;
  /** Which columns of tables and fields of JSON mean what. */
  readonly map?: Mapping | undefined;
  /** Whether an item is there already and need not be read. */
  readonly isKnown?: ((item: ArrivedItem) => boolean) | undefined;
}

/** What waits to be read. */
type Waiting = { readonly kind: "carrier"; readonly path: string } | ItemPart | BadPart;

/** Reads files, folders and standard input. Bad input never ends it: it arrives as a rejection. What `isKnown` throws does. */
export async function* arrivals(sources: Sources): AsyncGenerator<Arrival> {
  const limits = limitsOf(sources);
  const readers = new Readers(limits.maxSeconds);
  try {
    const read = (waiting: Waiting): Promise<Arrival[]> => arrive(waiting, readers, limits.maxLetters, sources.isKnown);
    for await (const came of inParallel(waitingIn(sources, limits, readers), readers.atOnce * 2, read)) yield* came;
  } finally {
    await readers.close();
  }
}

async function* waitingIn(sources: Sources, limits: Limits, readers: Readers): AsyncGenerator<Waiting> {
  const { paths, standardInput, as = null, map: mapping = null, called = (path) => path } = sources;
  for await (const found of walk(paths)) {
    const path = typeof found === "string" ? found : found.where;
    // What comes through standard input is another thing each time.
    if (path !== STANDARD_INPUT) yield { kind: "carrier", path: called(path) };
    if (typeof found !== "string") yield { kind: "bad", rejection: { ...found, where: called(path) } };
    else yield* itemsOf(carrierAt(path, called(path), standardInput), { limits, allowance: new Allowance(limits), mapping, readers }, as);
  }
}

function carrierAt(path: string, place: string, standardInput: AsyncIterable<Uint8Array>): Carrier {
  if (path === STANDARD_INPUT) return { place, name: "", chunks: standardInput, file: null };
  return { place, name: lastName(place), chunks: createReadStream(path), file: path };
}

async function* itemsOf(carrier: Carrier, splitting: Splitting, as: Format | null): AsyncGenerator<Waiting> {
  try {
    yield* itemsIn(carrier, splitting, as);
  } catch (error) {
    yield { kind: "bad", rejection: await rejectionOf(carrier.place, error) };
  }
}

async function arrive(waiting: Waiting, readers: Readers, maxLetters: number, isKnown: Sources["isKnown"]): Promise<Arrival[]> {
  if (waiting.kind === "carrier") return [waiting];
  if (waiting.kind === "bad") return [{ kind: "rejection", rejection: waiting.rejection, taken: false }];
  const { place, item, bytes } = waiting;
  const path = place.startsWith(STANDARD_INPUT) && /^-(?:$|[:!])/.test(place) ? null : waiting.path;
  if (isKnown?.({ format: item.key, bytes })) return [{ kind: "known", path, where: place, format: item.key, bytes }];
  try {
    const { record, remarks } = await readers.read(item, bytes);
    if (record.text.length > maxLetters) throw tooLong(maxLetters);
    const told = remarks.map((remark): Arrival => ({ kind: "rejection", rejection: { where: place, ...remark }, taken: true }));
    return [{ kind: "item", path, format: item.key, bytes, record, remarks }, ...told];
  } catch (error) {
    return [{ kind: "rejection", rejection: badFor(place, error).rejection, taken: false }];
  }
}

function tooLong(limit: number): Unreadable {
  return new Unreadable("too large", `its text has more than ${limit} letters`, "divide it into documents, or raise DRAGOMAN_MAX_LETTERS");
}

/** A limit that is not given is the usual one. */
function limitsOf({ maxBytes, maxUnpacked, maxEntries, maxDepth, maxLetters, maxSeconds }: Partial<Limits>): Limits {
  const given = Object.entries({ maxBytes, maxUnpacked, maxEntries, maxDepth, maxLetters, maxSeconds });
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given.filter(([, limit]) => limit !== undefined)) };
}
