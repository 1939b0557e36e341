import { createReadStream } from "node:fs";
import { docx } from "../docx/docx.ts";
import type { Carrier, Part, Splitting } from "../format.ts";
import { bad, lastName, within } from "../place.ts";
import { foldersOf, isHidden, resourceFolders } from "../resources.ts";
import { Unreadable } from "../unreadable.ts";
import { entriesOf, openZip, type ZipEntry } from "./entries.ts";
import { officeKind } from "./office-kind.ts";
import { onDisk } from "./on-disk.ts";

/**
 * What lies in an archive, or the document that an archive is.
 * @throws Unreadable
 */
export async function* archiveParts(carrier: Carrier, splitting: Splitting): AsyncGenerator<Part> {
  const { file, dispose } = await onDisk(carrier, splitting.limits.maxUnpacked);
  try {
    yield* partsOf({ ...carrier, file }, file, splitting);
  } finally {
    await dispose();
  }
}

async function* partsOf(carrier: Carrier, file: string, splitting: Splitting): AsyncGenerator<Part> {
  const opened = await openZip(file);
  try {
    const entries = await entriesOf(opened, splitting.allowance);
    if (entries.length === 0)
      throw new Unreadable("empty", "the archive's directory lists no file", "fetch it again, or unpack what a repair program finds");
    if (officeKind(entries.map(({ name }) => name)) === "docx")
      yield* docx.split({ ...carrier, chunks: createReadStream(file) }, splitting);
    else for (const entry of await readable(entries)) yield entryPart(carrier.place, entry);
  } finally {
    opened.close();
  }
}

/** Without the system's files and what only belongs to a saved page. */
async function readable(entries: readonly ZipEntry[]): Promise<readonly ZipEntry[]> {
  const visible = entries.filter(({ name }) => !name.split("/").some((part) => isHidden(part) || part === "__MACOSX"));
  const byName = new Map(visible.map((entry) => [entry.name, entry]));
  const owned = new Set(await resourceFolders([...byName.keys()], (page) => byName.get(page)?.chunks() ?? null));
  return visible.filter(({ name }) => !foldersOf(name).some((folder) => owned.has(folder)));
}

function entryPart(archive: string, { name, refusal, chunks }: ZipEntry): Part {
  const place = within(archive, name);
  return refusal === null
    ? { kind: "carrier", carrier: { place, name: lastName(name), chunks: chunks(), file: null } }
    : bad(place, refusal);
}
