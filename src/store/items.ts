import { createHash } from "node:crypto";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { DocumentId } from "../types/ids.ts";
import type { Register } from "./register.ts";

/** What arrived, before anybody read it: precious. */
export interface Item {
  /** Key of the format (intake/formats.ts) that reads the bytes. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

export type ItemId = `sha256:${string}`;

/** From format and bytes: the same bytes in two places are one item that appears twice. */
export function itemId(item: Item): ItemId {
  return `sha256:${createHash("sha256").update(`${item.format}\n`).update(item.bytes).digest("hex")}`;
}

/** Keeps an item that is not there yet. */
export function addItem(register: Register, id: ItemId, { format, bytes }: Item, document: DocumentId): void {
  register.run("INSERT INTO item VALUES (?, ?, ?, ?, ?)", id, format, zstdCompressSync(bytes), bytes.length, document);
}

/** Whether an item is there; without an id, whether any is. */
export function hasItem(register: Register, id?: ItemId): boolean {
  if (id === undefined) return register.get("SELECT 1 FROM item LIMIT 1") !== undefined;
  return register.get("SELECT 1 FROM item WHERE id = ?", id) !== undefined;
}

/** Keeps a path at which an item was seen; says whether it was new. */
export function addPath(register: Register, item: ItemId, path: string): boolean {
  return register.run("INSERT OR IGNORE INTO appearance VALUES (?, ?)", item, path) > 0;
}

/** Which document the item is read as; null: the present program cannot read it. */
export function setDocument(register: Register, item: ItemId, document: DocumentId | null): void {
  register.run("UPDATE item SET document = ? WHERE id = ?", document, item);
}

/** A part of all items, in the order of their ids, with the documents that they are read as. */
export function itemsAfter(
  register: Register,
  after: string,
  limit: number,
): { readonly id: ItemId; readonly document: DocumentId | null }[] {
  return register.all("SELECT id, document FROM item WHERE id > ? ORDER BY id LIMIT ?", after, limit);
}

export function countItems(register: Register): number {
  return register.get<{ n: number }>("SELECT count(*) AS n FROM item")?.n ?? 0;
}

export function readItem(register: Register, id: ItemId): Item | undefined {
  const row = register.get<Item>("SELECT format, bytes FROM item WHERE id = ?", id);
  return row === undefined ? undefined : { format: row.format, bytes: zstdDecompressSync(row.bytes) };
}

/** The items that are read as a document, in the order of their ids. */
export function itemsOf(register: Register, document: DocumentId): ItemId[] {
  return register.all<{ id: ItemId }>("SELECT id FROM item WHERE document = ? ORDER BY id", document).map((row) => row.id);
}

/** Every path at which a document's items were seen, sorted; what came from standard input has none. */
export function pathsOf(register: Register, document: DocumentId): string[] {
  const sql = "SELECT DISTINCT path FROM item JOIN appearance ON item = id WHERE document = ? ORDER BY path";
  return register.all<{ path: string }>(sql, document).map((row) => row.path);
}

export function itemPaths(register: Register, item: ItemId): string[] {
  return register.all<{ path: string }>("SELECT path FROM appearance WHERE item = ? ORDER BY path", item).map((row) => row.path);
}

/** Removes a document's items with their paths: nothing of them can come back. */
export function removeItems(register: Register, document: DocumentId): number {
  return register.run("DELETE FROM item WHERE document = ?", document);
}

/** Which document an item is read as; undefined when the item is not there. */
export function itemDocument(register: Register, item: ItemId): DocumentId | null | undefined {
  return register.get<{ document: DocumentId | null }>("SELECT document FROM item WHERE id = ?", item)?.document;
}
