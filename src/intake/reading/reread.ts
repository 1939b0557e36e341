import type { Reading } from "../format.ts";
import { itemKind } from "../formats.ts";
import { Unreadable } from "../unreadable.ts";
import type { Readers } from "./readers.ts";

/** What was taken once is given more time, so that it is not lost on a slower or busier machine. */
export const REREAD_SECONDS = 120;

/** What one item says, read by the kind under whose key it is kept; or why it cannot be read any more, or not now. */
export async function reread(readers: Pick<Readers, "read">, key: string, bytes: Uint8Array): Promise<Reading | Unreadable> {
  const kind = itemKind(key);
  if (kind === undefined)
    return new Unreadable("format", `this version of the program does not read what is kept as "${key}"`, "it is kept: report it");
  try {
    return await readers.read(kind, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}
