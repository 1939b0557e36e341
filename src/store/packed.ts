import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** A value as compressed JSON. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** What `pack` was given; the caller knows of which type it was. */
export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(zstdDecompressSync(bytes).toString()) as T;
}
