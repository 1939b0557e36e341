import { Overtaxed } from "../intake/overtaxed.ts";
import { Unreadable } from "../intake/unreadable.ts";
import { type ItemId, itemDocument, itemPaths, setDocument } from "../store/items.ts";
import { getReading, type ItemReading, setReading } from "../store/readings.ts";
import type { Register } from "../store/register.ts";
import { addRejection, removeRejectionsAbout } from "../store/rejections.ts";
import type { Rejection } from "../types/document.ts";
import type { DocumentId } from "../types/ids.ts";
import { deriveDocument } from "./derive-document.ts";
import type { Prepared } from "./prepare-document.ts";
import type { Program } from "./program.ts";

/** An item with what the present program reads from it, or why it does not. */
export interface Reread {
  readonly id: ItemId;
  /** Null: somebody removed it meanwhile. */
  readonly read: { readonly reading: ItemReading; readonly prepared: Prepared } | Unreadable | null;
}

/** Derives again what rests on one item. The present program may read it as another document than the one before, or not at all. */
export function deriveAgain(register: Register, program: Program, { id, read }: Reread): void {
  const before = itemDocument(register, id);
  if (before === undefined || read === null) return;
  removeRejectionsAbout(register, id);
  if (read instanceof Overtaxed && before !== null) keepAsRead(register, program, id, before, read);
  else if (read instanceof Unreadable) {
    setDocument(register, id, null);
    setReading(register, id, null);
    reject(register, id, read);
    if (before !== null) deriveDocument(register, program, before, null);
  } else {
    const document = read.prepared.document.id;
    setDocument(register, id, document);
    setReading(register, id, read.reading);
    deriveDocument(register, program, document, read.prepared, true);
    if (before !== null && before !== document) deriveDocument(register, program, before, null);
  }
}

/** What an earlier rebuild or the ingest read of it stands: a busy machine must not take a document out of the register. */
function keepAsRead(register: Register, program: Program, id: ItemId, document: DocumentId, { what, why }: Unreadable): void {
  reject(register, id, {
    what,
    why: `${why}; it stands as it was read before`,
    remedy: "rebuild when the machine has less to do",
  });
  // Registers of the first migration kept no readings: there the document stands as it was derived, too.
  if (getReading(register, id) !== undefined) deriveDocument(register, program, document, null, true);
}

function reject(register: Register, id: ItemId, { what, why, remedy }: Omit<Rejection, "where">): void {
  const paths = itemPaths(register, id);
  for (const where of paths.length === 0 ? ["-"] : paths) addRejection(register, { where, what, why, remedy }, id);
}
