import type { Names } from "./names.ts";
import type { NameTables } from "./tables.ts";

/** Names over the given tables (data/scripts, and the particles of all languages). Remembers what it has prepared. */
export function createNames(_tables: NameTables): Names {
  throw new Error("not written yet");
}
