import { pack, unpack } from "../packed.ts";

/** Below this, compressing costs more time than it saves space. */
const SHORT = 4_000;
/** No packed value begins so. */
const BEGINS_JSON = new Set([..."{["].map((sign) => sign.charCodeAt(0)));

/** An object or a list as bytes: JSON, compressed where it is long. */
export function writeBody(value: object): Uint8Array {
  const json = Buffer.from(JSON.stringify(value));
  return json.length < SHORT ? json : pack(value);
}

/** What `writeBody` was given; the caller knows of which type it was. */
export function readBody<T>(bytes: Uint8Array): T {
  if (!BEGINS_JSON.has(bytes[0] ?? 0)) return unpack<T>(bytes);
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as T;
}
