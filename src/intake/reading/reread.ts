import type { Reading } from "../format.ts";
import { itemKind } from "../formats.ts";
import { Unreadable } from "../unreadable.ts";
import type { Readers } from "./readers.ts";

/** What was taken once is given more time, so that it is not lost on a slower or busier machine. */
export const REREAD_SECONDS = 120;

/** What one item says, read by the kind under whose key it is kept; null when it cannot be read any more. */
export async function reread(readers: Readers, key: string, bytes: Uint8Array): Promise<Reading | null> {
  const kind = itemKind(key);
  if (kind === undefined) return null;
  try {
    return await readers.read(kind, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
