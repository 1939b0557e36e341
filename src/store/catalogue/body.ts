import { pack, unpack } from "../packed.ts";

/** No packed value begins so. */
const BEGINS_JSON = new Set([..."{["].map((sign) => sign.charCodeAt(0)));

/** An object or a list as bytes: JSON, compressed unless it is read so often that the time counts for more than the space. */
export function writeBody(value: object, often: boolean): Uint8Array {
  return often ? Buffer.from(JSON.stringify(value)) : pack(value);
}

/** What `writeBody` was given; the caller knows of which type it was. */
export function readBody<T>(bytes: Uint8Array): T {
  if (!BEGINS_JSON.has(bytes[0] ?? 0)) return unpack<T>(bytes);
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as T;
}
