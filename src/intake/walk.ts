import { createReadStream } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import type { Rejection } from "../types/document.ts";
import { lastName } from "./place.ts";
import { isHidden, resourceFolders } from "./resources.ts";

/** Name of standard input on the command line. */
export const STANDARD_INPUT = "-";

/**
 * Files under the given paths, with `/` between folders whatever the system: folders in depth, each sorted by code units.
 * Names that begin with a dot are left out of folders: they are the system's. So are the folders that belong to a saved page.
 */
export async function* walk(paths: Iterable<string>): AsyncGenerator<string | Rejection> {
  for (const given of paths) {
    if (given === STANDARD_INPUT) yield given;
    else yield* visit(tidy(given), true);
  }
}

async function* visit(path: string, given: boolean): AsyncGenerator<string | Rejection> {
  let names: string[] | null;
  try {
    names = await namesIn(path);
    if (names !== null && !given && (await lstat(path)).isSymbolicLink()) {
      yield { where: path, what: "link", why: "it is a link to a folder, which may lead in a circle", remedy: "give the folder itself" };
      return;
    }
  } catch (error) {
    yield await rejectionOf(path, error);
    return;
  }
  if (names === null) yield path;
  else for (const name of names) yield* visit(inFolder(path, name), false);
}

/** Names in a folder; null for a file. */
async function namesIn(path: string): Promise<string[] | null> {
  const found = await stat(path);
  if (found.isFile()) return null;
  if (!found.isDirectory()) throw new NoFile();
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !isHidden(name));
  // A folder is told from a file by something in it.
  const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/-` : entry.name));
  const owned = new Set(await resourceFolders(names, (page) => createReadStream(inFolder(path, page))));
  return entries
    .map(({ name }) => name)
    .filter((name) => !owned.has(name))
    .sort();
}

function inFolder(folder: string, name: string): string {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}

function tidy(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const short = slashed
    .replaceAll(/\/+/g, "/")
    .replaceAll(/(^|\/)(?:\.\/)+/g, "$1")
    .replace(/(.)\/\.?$/, "$1");
  return short === "" ? "." : short;
}

/** A device, or a pipe that somebody may or may not write into. */
class NoFile extends Error {
  readonly code = "NO_FILE";
}

const REASONS: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ["there is no such file or folder", "look at the path again"],
  ENOTDIR: ["there is no such file or folder", "look at the path again"],
  ENAMETOOLONG: ["its name is longer than a name may be", "look at the path again"],
  EACCES: ["you have no right to read it", "ask for the right, or copy it where you have it"],
  EPERM: ["you have no right to read it", "ask for the right, or copy it where you have it"],
  ELOOP: ["the link leads in a circle", "give the file itself"],
  NO_FILE: ["it is neither a file nor a folder, but a pipe, a socket or a device", "give a file, or - for standard input"],
};

/** A file that could not be opened or read to its end. */
export async function rejectionOf(path: string, error: unknown): Promise<Rejection> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" && (await isLink(path)))
    return {
      where: path,
      what: "link",
      why: `${lastName(path)} is a link that leads nowhere`,
      remedy: "give the file that it should lead to",
    };
  const [why, remedy] = REASONS[code] ?? [error instanceof Error ? error.message : String(error), "try again"];
  return { where: path, what: "unreadable", why, remedy };
}

async function isLink(path: string): Promise<boolean> {
  return await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
