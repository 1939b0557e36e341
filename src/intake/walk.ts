import { lstat, readdir, stat } from "node:fs/promises";
import type { Rejection } from "../types/document.ts";

/** Name of standard input on the command line. */
export const STANDARD_INPUT = "-";

/**
 * Files under the given paths, with `/` between folders whatever the system: folders in depth, each sorted by code units.
 * Names that begin with a dot are left out of folders: they are the system's.
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
    yield rejectionOf(path, error);
    return;
  }
  if (names === null) yield path;
  else for (const name of names) yield* visit(path === "/" ? `/${name}` : `${path}/${name}`, false);
}

/** Names in a folder; null for a file. */
async function namesIn(path: string): Promise<string[] | null> {
  if (!(await stat(path)).isDirectory()) return null;
  const names = await readdir(path);
  return names.filter((name) => !name.startsWith(".")).sort();
}

function tidy(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const short = slashed
    .replaceAll(/\/+/g, "/")
    .replaceAll(/(^|\/)(?:\.\/)+/g, "$1")
    .replace(/(.)\/\.?$/, "$1");
  return short === "" ? "." : short;
}

const REASONS: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ["there is no such file or folder", "look at the path again"],
  ENOTDIR: ["there is no such file or folder", "look at the path again"],
  EACCES: ["you have no right to read it", "ask for the right, or copy it where you have it"],
  EPERM: ["you have no right to read it", "ask for the right, or copy it where you have it"],
  ELOOP: ["the link leads in a circle", "give the file itself"],
};

/** A file that could not be opened or read to its end. */
export function rejectionOf(path: string, error: unknown): Rejection {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [why, remedy] = REASONS[code] ?? [error instanceof Error ? error.message : String(error), "try again"];
  return { where: path, what: "unreadable", why, remedy };
}
