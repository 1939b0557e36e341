import { tmpdir } from "node:os";
import { dirname, resolve, sep } from "node:path";

/** A message as it may be told over the network: files by their names, and not where the register and what was brought lie. */
export function withoutFolders(message: string, register: string): string {
  const folders = [dirname(resolve(register)), tmpdir(), dirname(register)].filter((folder) => folder !== ".");
  return folders.reduce((told, folder) => told.replaceAll(folder.endsWith(sep) ? folder : `${folder}${sep}`, ""), message);
}
