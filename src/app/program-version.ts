/** Stands before each pack that was added. */
const ADDED = " + ";

/**
 * A version of the program and its data as registers keep it.
 * @param own of the program and all its data
 * @param added names of what was added to the packs that it reads by itself
 */
export function programVersion(own: string, added: readonly string[]): string {
  return [own, ...added].join(ADDED);
}

/** Names of the packs that were added in a version. */
export function packsAdded(version: string): readonly string[] {
  return version.split(ADDED).slice(1);
}
