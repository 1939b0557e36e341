import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import type { Allowance } from "../allowance.ts";
import { Unreadable } from "../unreadable.ts";

/** A file in an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  /** Why it is not unpacked; null where nothing speaks against it. */
  readonly refusal: Unreadable | null;
  /** What it unpacks to: once, or not at all. */
  readonly chunks: () => AsyncGenerator<Uint8Array>;
}

const UNIX = 3;
const KIND_OF_FILE = 0o170000;
const LINK = 0o120000;

/**
 * Opens an archive; whoever opened it closes it.
 * @throws Unreadable
 */
export async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false, decodeStrings: false, validateEntrySizes: true });
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * The files in an archive, in the order in which it names them.
 * @throws Unreadable
 */
export async function entriesOf(zip: ZipFile, allowance: Allowance): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      allowance.enter();
      const name = nameOf(entry);
      if (!name.endsWith("/")) entries.push({ name, refusal: refusalOf(entry, name), chunks: () => unpacked(zip, entry, allowance) });
    }
  } catch (error) {
    throw damaged(error);
  }
  return entries;
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function refusalOf(entry: Entry, name: string): Unreadable | null {
  const wrong = validateFileName(name);
  if (wrong !== null)
    return new Unreadable(
      "escaping path",
      `its name leads out of the archive (${wrong})`,
      "do not trust the archive; unpack it apart and look",
    );
  if (entry.isEncrypted())
    return new Unreadable("encrypted", "it needs a password", "unpack it with the password, and bring what was in it");
  if (!entry.canDecodeFileData())
    return new Unreadable("compression", "it is packed by a method that is not read", "unpack it, and pack it again as a plain zip");
  if (entry.versionMadeBy >> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK)
    return new Unreadable("link", "it is a link, which leads to nothing in an archive", "pack the file itself");
  return null;
}

async function* unpacked(zip: ZipFile, entry: Entry, allowance: Allowance): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      allowance.unpack(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new Unreadable("damaged", `it is no whole zip archive: ${reason}`, "fetch it again, or unpack what a repair program finds");
}
