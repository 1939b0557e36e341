import type { DirectoryDropItem, DropItem } from "react-aria-components";

export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** All files of what was dropped, folders and what lies in them included. */
export async function droppedFiles(items: Iterable<DropItem> | AsyncIterable<DropItem>, above = ""): Promise<DroppedFile[]> {
  const files: DroppedFile[] = [];
  for await (const item of items) {
    if (item.kind === "file") files.push({ path: above + item.name, file: await item.getFile() });
    if (item.kind === "directory") files.push(...(await inFolder(item, above)));
  }
  return files;
}

function inFolder(folder: DirectoryDropItem, above: string): Promise<DroppedFile[]> {
  return droppedFiles(folder.getEntries(), `${above}${folder.name}/`);
}
