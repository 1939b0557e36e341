import { getDocument, putDocument, removeDocument, type StoredDocument } from "../store/documents.ts";
import { pathsOf } from "../store/items.ts";
import { readingsOf, setUnanalysed, unanalysedText } from "../store/readings.ts";
import type { Register } from "../store/register.ts";
import { addRejection, moveRejectionsAbout, removeRejectionsAbout } from "../store/rejections.ts";
import type { Document, Rejection, SourceRecord } from "../types/document.ts";
import type { DocumentId } from "../types/ids.ts";
import { mergeRecords, sameRecord } from "./merge-records.ts";
import { type Prepared, tryPrepare } from "./prepare-document.ts";
import type { Program } from "./program.ts";
import { tellFacts, untellFacts } from "./settle/tell-facts.ts";

/**
 * Makes what is derived of a document agree with its items; call it under the write lock, after they changed. No item is read for
 * it: what the present program read of each stands beside it.
 * `prepared` saves the analysis where it is still that of the right record. `again`: even if nothing changed.
 * @returns the rejection of a document on which the analysis fails; its items are kept for a program that can do it
 */
export function deriveDocument(
  register: Register,
  program: Program,
  id: DocumentId,
  prepared: Prepared | null,
  again = false,
): Rejection | null {
  const stored = getDocument(register, id);
  const record = recordOf(register, id, prepared, stored);
  if (stored !== undefined && record !== null && !again && sameRecord(stored.record, record)) return null;
  if (stored !== undefined) untellFacts(register, id);
  removeRejectionsAbout(register, id);
  if (record === null) {
    removeDocument(register, id);
    setUnanalysed(register, id, null);
    return null;
  }
  return keep(
    register,
    program,
    prepared !== null && sameRecord(prepared.document, record) ? prepared : tryPrepare(program, record),
    again,
  );
}

/** What the document's items say together; null when there is none any more. One document has one text, whichever item brings it. */
function recordOf(register: Register, id: DocumentId, prepared: Prepared | null, stored: StoredDocument | undefined): SourceRecord | null {
  const text = prepared?.document.text ?? stored?.record.text ?? unanalysedText(register, id);
  if (text === undefined) return null;
  const [first, ...others] = readingsOf(register, id).map(({ said }) => ({ ...said, text }));
  return first === undefined ? null : mergeRecords([first, ...others]);
}

function keep(register: Register, program: Program, { document, told, failure }: Prepared, again: boolean): Rejection | null {
  setUnanalysed(register, document.id, told === null ? document.text : null);
  if (told === null) {
    removeDocument(register, document.id);
    const rejection = {
      where: placeOf(register, document.id),
      what: "analysis",
      why: failure ?? "",
      remedy: "report it with the text; it is kept and read again by a rebuild",
    };
    addRejection(register, rejection, document.id);
    return rejection;
  }
  putDocument(register, { id: document.id, textHash: document.textHash, record: bare(document), analysis: told.analysis });
  tellFacts(register, program.linking, told.facts, again);
  return null;
}

/** Another path was noted of a document: what was rejected of it is told at the first one, whichever came first. */
export function notePath(register: Register, id: DocumentId): void {
  if (unanalysedText(register, id) !== undefined) moveRejectionsAbout(register, id, placeOf(register, id));
}

function placeOf(register: Register, id: DocumentId): string {
  return pathsOf(register, id)[0] ?? "-";
}

function bare({ id: _, textHash: __, ...record }: Document): SourceRecord {
  return record;
}
