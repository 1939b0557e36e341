import { peek } from "./peek.ts";

/** How much of a page is looked at for the names of folders that it points into. */
const LOOKED_AT = 1 << 20;

const PAGE = /\.(?:x?html?)$/i;

/** What browsers add to a page's name. */
const ADDED = /[-_.]\p{L}[\p{L}\p{M}]*$/u;

/** Names that begin with a dot are the system's; those that only lead elsewhere are not. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== "." && name !== "..";
}

/**
 * Folders that hold the pictures, styles and scripts of a saved page, and so belong to it. Browsers call them after the page and
 * add a word in their own language (`Visit.html`, `Visit_files`, `Visit_fichiers`), so the page itself is asked: it points into them.
 * @param names of files, with `/` between folders
 * @param open a page's bytes; null when they cannot be had
 */
export async function resourceFolders(
  names: readonly string[],
  open: (page: string) => AsyncIterable<Uint8Array> | null,
): Promise<readonly string[]> {
  const folders = foldersByPage(names);
  const owned: string[] = [];
  for (const page of names.filter((name) => PAGE.test(name))) {
    const candidates = folders.get(page.replace(PAGE, "")) ?? [];
    if (candidates.length === 0) continue;
    const text = await beginning(open(page));
    for (const folder of candidates) if (pointsInto(text, folder.slice(folder.lastIndexOf("/") + 1))) owned.push(folder);
  }
  return owned;
}

/** Folders by the path, without ending, of the page that they would be called after. */
function foldersByPage(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Set<string>();
  for (const name of names) for (const folder of foldersOf(name)) folders.add(folder);
  return Map.groupBy(folders, (folder) => folder.replace(ADDED, ""));
}

/** `a/b/c.txt` lies in `a` and `a/b`. */
export function foldersOf(name: string): string[] {
  const parts = name.split("/").slice(0, -1);
  return parts.map((_, place) => parts.slice(0, place + 1).join("/"));
}

async function beginning(chunks: AsyncIterable<Uint8Array> | null): Promise<string> {
  if (chunks === null) return "";
  try {
    const { head, close } = await peek(chunks, LOOKED_AT);
    await close();
    return new TextDecoder().decode(head);
  } catch {
    // A page that cannot be read says so when it is.
    return "";
  }
}

/** As browsers write it: as it is, with `%20` for spaces, or with `&amp;` for `&`. */
function pointsInto(page: string, folder: string): boolean {
  const written = [folder, encodeURI(folder), encodeURIComponent(folder)];
  return written.flatMap((name) => [name, name.replaceAll("&", "&amp;")]).some((name) => page.includes(`${name}/`));
}
