import { existsSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Paths of the files that take room under a folder: those that have a name there, and, where the system shows them, those that this process
 * holds open without one. Their rights can be asked with `statSync`.
 */
export function keptFiles(folder: string): string[] {
  const named = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  const descriptors = existsSync("/proc/self/fd") ? readdirSync("/proc/self/fd").map((name) => join("/proc/self/fd", name)) : [];
  const nameless = descriptors.filter((path) => {
    const target = targetOf(path);
    return target.startsWith(join(folder, "/")) && target.endsWith(" (deleted)");
  });
  return [...named, ...nameless];
}

/** Of a descriptor; empty where it was closed meanwhile. */
function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
