import type { DirectoryDropItem, DropItem } from "react-aria-components";

export interface DroppedFile {
  /** Within the folder that was dropped. */
  readonly path: string;
  readonly file: File;
}

/** What was dropped: files, those in folders included, and bare words. */
export interface Dropped {
  readonly files: readonly DroppedFile[];
  readonly texts: readonly string[];
}

const PLAIN = "text/plain";

export async function droppedOf(items: readonly DropItem[]): Promise<Dropped> {
  const words = items.filter((item) => item.kind === "text").filter(({ types }) => types.has(PLAIN));
  const [files, texts] = await Promise.all([filesOf(items, ""), Promise.all(words.map((item) => item.getText(PLAIN)))]);
  return { files, texts: texts.filter((text) => text.trim() !== "") };
}

async function filesOf(items: Iterable<DropItem> | AsyncIterable<DropItem>, above: string): Promise<DroppedFile[]> {
  const files: DroppedFile[] = [];
  for await (const item of items) {
    if (item.kind === "file") files.push({ path: above + item.name, file: await item.getFile() });
    if (item.kind === "directory") files.push(...(await inFolder(item, above)));
  }
  return files;
}

function inFolder(folder: DirectoryDropItem, above: string): Promise<DroppedFile[]> {
  return filesOf(folder.getEntries(), `${above}${folder.name}/`);
}
