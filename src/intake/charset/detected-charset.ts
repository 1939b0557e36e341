import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/**
 * What a detector of many character sets makes of bytes; null where it makes nothing of them. It is loaded when it is asked: what it knows
 * takes longer to load than a text to read, and nearly all texts are UTF-8.
 */
export function detectedCharset(bytes: Uint8Array): string | null {
  const { detect } = load("jschardet") as typeof import("jschardet");
  return detect(Buffer.from(bytes)).encoding ?? null;
}
