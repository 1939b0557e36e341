import { existsSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Catalogue } from "./catalogue.ts";
import { CatalogueWriter } from "./catalogue-writer.ts";
import { CATALOGUE_FORMAT, CATALOGUE_SCHEMA } from "./schema.ts";

/** Where the catalogue of a register stands. */
export function cataloguePath(register: string): string {
  return `${register}-catalogue`;
}

/** The catalogue at a path; undefined where there is none, or one that cannot be used: it is made anew then. */
export function openCatalogue(path: string): Catalogue | undefined {
  if (!existsSync(path)) return undefined;
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const catalogue = new Catalogue(path, database);
    if (catalogue.about("format") === CATALOGUE_FORMAT) return catalogue;
  } catch {
    // Half a file, or something else altogether.
  }
  database.close();
  return undefined;
}

/**
 * Makes a catalogue beside the place where it is to stand, and puts it there once it is whole. Whoever has the one before open goes on reading it.
 */
export function makeCatalogue<T>(path: string, generation: string, fill: (writer: CatalogueWriter) => T): T {
  const making = `${path}.${process.pid}-${Math.trunc(performance.now())}`;
  const database = new DatabaseSync(making);
  try {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    database.exec(CATALOGUE_SCHEMA);
    const writer = new CatalogueWriter(database);
    writer.begin();
    writer.about("format", CATALOGUE_FORMAT);
    writer.about("generation", generation);
    const result = fill(writer);
    writer.finish();
    database.exec("PRAGMA optimize");
    database.close();
    renameSync(making, path);
    return result;
  } finally {
    if (database.isOpen) database.close();
    rmSync(making, { force: true });
  }
}
