import { SORTS, type Sort } from "./engagement-filter.ts";

/** Where a page ended: by what the list is sorted, and the values by which its last row stands where it does. */
export interface Cursor {
  readonly sort: Sort;
  readonly key: number;
  readonly day: number;
  readonly id: string;
}

/** A cursor that nobody was given. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

export function writeCursor({ sort, key, day, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, key, day, id])).toString("base64url");
}

/** @throws CursorError */
export function readCursor(written: string): Cursor {
  try {
    const [sort, key, day, id] = JSON.parse(Buffer.from(written, "base64url").toString()) as unknown[];
    const known = SORTS.find((name) => name === sort);
    if (known !== undefined && typeof key === "number" && typeof day === "number" && typeof id === "string")
      return { sort: known, key, day, id };
  } catch {
    // Told below.
  }
  throw new CursorError("this is no cursor of a page");
}
