import type { Reading } from "./format.ts";
import { formatWithKey } from "./formats.ts";
import { Unreadable } from "./unreadable.ts";

/** What one item says, read by the format under whose key it is kept; null when it cannot be read any more. */
export async function readItemAgain(format: string, bytes: Uint8Array): Promise<Reading | null> {
  try {
    return (await formatWithKey(format)?.read(bytes)) ?? null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
