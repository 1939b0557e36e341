import type { Rejection } from "../types/document.ts";
import type { BadPart, Remark } from "./format.ts";
import { Unreadable } from "./unreadable.ts";

/** Steps into what has names: `archive.zip!/folder/page.html`, `mail.eml!/note.pdf`. */
export function within(place: string, name: string): string {
  return `${place}!/${name}`;
}

/** Counts what has none, from 1: the lines of a file, the rows of a table, the messages of a mailbox: `box.mbox:12`. */
export function nth(place: string, number: number): string {
  return `${place}:${number}`;
}

/** The last name on the way: `page.html` of `archive.zip!/folder/page.html`. */
export function lastName(place: string): string {
  return place.slice(place.lastIndexOf("/") + 1);
}

/** A part that cannot be taken. */
export function bad(where: string, { what, why, remedy }: Remark): BadPart {
  const rejection: Rejection = { where, what, why, remedy };
  return { kind: "bad", rejection };
}

/** The same for something that was thrown; what is no `Unreadable` is thrown on. */
export function badFor(where: string, error: unknown): BadPart {
  if (error instanceof Unreadable) return bad(where, error);
  throw error;
}
