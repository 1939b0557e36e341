import { EMPTY, tooLarge } from "./decode.ts";
import type { Format, ItemKind } from "./format.ts";
import { bad } from "./place.ts";

/** All bytes of a stream; null, and the rest left alone, when they are more than the limit. */
export async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    held.push(chunk);
  }
  return Buffer.concat(held);
}

/** For formats of which a file is one document: the carrier whole. */
export function whole(item: ItemKind): Format["split"] {
  return async function* ({ place, chunks }, { limits }) {
    const bytes = await gather(chunks, limits.maxBytes);
    if (bytes === null) yield bad(place, tooLarge(limits.maxBytes));
    else if (bytes.length === 0) yield bad(place, EMPTY);
    else yield { kind: "item", place, path: place, item, bytes };
  };
}
