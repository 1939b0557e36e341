import { Unreadable } from "./unreadable.ts";

/**
 * Text of UTF-8 bytes, without a byte order mark, otherwise untouched: offsets count in what is returned.
 * @throws Unreadable when they are binary, or text in another encoding.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Unreadable("binary", "it holds zero bytes, as no text does", "save it as plain text in UTF-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable("encoding", "its bytes are not valid UTF-8", "convert it to UTF-8, for example with iconv");
  }
}

/** The one wording for what has nothing to read in it. */
export const EMPTY = { what: "empty", why: "there is no text in it", remedy: "nothing, or bring the text that should be there" } as const;

/** @throws Unreadable for a text with nothing to read in it. */
export function refuseEmpty(text: string): void {
  if (text.trim() === "") throw new Unreadable(EMPTY.what, EMPTY.why, EMPTY.remedy);
}

/** The one wording for what exceeds the limit. */
export function tooLarge(limit: number): { readonly what: string; readonly why: string; readonly remedy: string } {
  return { what: "too large", why: `it has more than ${limit} bytes`, remedy: "divide it, or raise DRAGOMAN_MAX_BYTES" };
}
