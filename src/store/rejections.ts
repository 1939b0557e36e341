import type { Rejection } from "../types/document.ts";
import type { DocumentId } from "../types/ids.ts";
import type { ItemId } from "./items.ts";
import type { Register } from "./register.ts";

/** @param about the document or item that is kept although it was rejected */
export function addRejection(register: Register, rejection: Rejection, about: DocumentId | ItemId | null = null): void {
  const { where, what, why, remedy } = rejection;
  register.run("INSERT OR REPLACE INTO rejection VALUES (?, ?, ?, ?, ?)", where, what, why, remedy, about ?? "");
}

/** Forgets what was rejected of a carrier (a path, or a line or entry of it, as in `a.jsonl:17` and `a.zip!/b.txt`) and not kept: it is about to be read again. */
export function removeRejections(register: Register, carrier: string): void {
  const sql = "DELETE FROM rejection WHERE about = '' AND (place = ?1 OR substr(place, 1, length(?1) + 1) IN (?1 || ':', ?1 || '!'))";
  register.run(sql, carrier);
}

/** Forgets what was rejected of a document or item that is kept. */
export function removeRejectionsAbout(register: Register, about: DocumentId | ItemId): void {
  register.run("DELETE FROM rejection WHERE about = ?", about);
}

/** Says another place of what was rejected of a document that is kept. */
export function moveRejectionsAbout(register: Register, about: DocumentId, place: string): void {
  register.run("UPDATE OR REPLACE rejection SET place = ? WHERE about = ?", place, about);
}

/** Sorted by place. */
export function listRejections(register: Register): Rejection[] {
  return register.all<Rejection>('SELECT DISTINCT place AS "where", what, why, remedy FROM rejection ORDER BY place, what, why');
}
