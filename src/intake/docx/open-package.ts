import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Unreadable } from "../unreadable.ts";

/** What a document may unpack to, in bytes: more is no document, but an attack. */
const LARGEST = 200_000_000;

/**
 * Looks through the parts of a document before a library unpacks them into memory: all of them, since a relationship may point to a
 * part of any name and call it the text.
 * @returns the part with a name; null where there is none
 * @throws Unreadable for a damaged package, and for one that unpacks to more than anybody wrote
 */
export async function openPackage(bytes: Uint8Array, name: string): Promise<Uint8Array | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { autoClose: false, validateEntrySizes: true });
    let wanted: Uint8Array | null = null;
    let size = 0;
    const count = (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size > LARGEST) throw new Unreadable("too large", `unpacked it has more than ${LARGEST} bytes`, "save it as plain text");
    };
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === name) wanted = await kept(zip, entry, count);
      else await looked(zip, entry, count);
    }
    zip.close();
    return wanted;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable("damaged", `it is no whole Word document: ${reason}`, "open it in Word and save it again, or as PDF");
  }
}

async function kept(zip: ZipFile, entry: Entry, count: (chunk: Uint8Array) => void): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
    count(chunk);
    held.push(chunk);
  }
  return Buffer.concat(held);
}

async function looked(zip: ZipFile, entry: Entry, count: (chunk: Uint8Array) => void): Promise<void> {
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) count(chunk);
  } catch (error) {
    // A picture that is damaged stands in nobody's way: a library that unpacks it comes no further either.
    const damaged = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    if (!damaged || /\.(?:xml|rels)$/i.test(entry.fileName)) throw error;
  }
}
