import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Unreadable } from "../unreadable.ts";

/** What the parts of a document with words in them may unpack to, in bytes: more is no document, but an attack. */
const LARGEST = 200_000_000;

/**
 * Looks through the parts of a document before a library unpacks them all into memory.
 * @returns the part with a name; null where there is none
 * @throws Unreadable for a damaged package, and for one that unpacks to more than anybody wrote
 */
export async function openPackage(bytes: Uint8Array, name: string): Promise<Uint8Array | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { autoClose: false, validateEntrySizes: true });
    let wanted: Uint8Array | null = null;
    let size = 0;
    for await (const entry of zip.eachEntry()) {
      if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
      const part = await partOf(zip, entry, LARGEST - size, entry.fileName === name);
      size += part.size;
      if (part.bytes !== null) wanted = part.bytes;
    }
    zip.close();
    return wanted;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable("damaged", `it is no whole Word document: ${reason}`, "open it in Word and save it again, or as PDF");
  }
}

async function partOf(zip: ZipFile, entry: Entry, most: number, kept: boolean): Promise<{ size: number; bytes: Uint8Array | null }> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most)
      throw new Unreadable("too large", `unpacked it has more than ${LARGEST} bytes of text and markup`, "save it as plain text");
    if (kept) held.push(chunk);
  }
  return { size, bytes: kept ? Buffer.concat(held) : null };
}
