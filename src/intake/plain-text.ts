import { sourceRecord } from "../text/source-record.ts";
import { decode, refuseEmpty, tooLarge } from "./decode.ts";
import type { Format } from "./format.ts";

/** A file of plain text is one document. */
export const plainText: Format = {
  key: "text",
  endings: [".txt", ".text", ""],
  split: async function* (chunks, limit) {
    const held: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of chunks) {
      held.push(chunk);
      size += chunk.length;
      if (size > limit) {
        yield { entry: null, ...tooLarge(limit) };
        return;
      }
    }
    yield { entry: null, bytes: Buffer.concat(held) };
  },
  read: (bytes) => {
    const text = decode(bytes);
    refuseEmpty(text);
    return { record: sourceRecord({ text }), remarks: [] };
  },
};
