import type { Rejection } from "../types/document.ts";
import type { Register } from "./register.ts";

export function addRejection(register: Register, rejection: Rejection): void {
  const { where, what, why, remedy } = rejection;
  register.run("INSERT OR IGNORE INTO rejection VALUES (?, ?, ?, ?)", where, what, why, remedy);
}

/** Forgets what was rejected of a carrier (a path, or an entry or line of it): it is about to be read again. */
export function removeRejections(register: Register, carrier: string): void {
  register.run("DELETE FROM rejection WHERE place = ? OR substr(place, 1, ?) = ?", carrier, carrier.length + 1, `${carrier}:`);
}

/** Sorted by place. */
export function listRejections(register: Register): Rejection[] {
  return register.all<Rejection>('SELECT place AS "where", what, why, remedy FROM rejection ORDER BY place, what, why');
}

/** Takes away what was rejected for one thing, wherever. */
export function removeRejectionsOf(register: Register, what: string): void {
  register.run("DELETE FROM rejection WHERE what = ?", what);
}
