import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { byCodeUnits } from "../text/order.ts";
import { PacksError } from "./packs-error.ts";

/** Tables and examples of one folder. */
export interface PackSource {
  readonly folder: string;
  /** What was added to the packs that the program reads by itself: a field that comes with it, or a folder's name; null for those. */
  readonly added: string | null;
  /** Whether a file, by its path within the folder, belongs to it. */
  readonly holds: (path: string) => boolean;
  /** How a file is told: `fr/terms.tsv`, `security/topics.fr.tsv`; of somebody's own folder `my-packs/domains/fishing/topics.fr.tsv`. */
  readonly told: (path: string) => string;
}

/** The field of work that is read without being asked for. */
const DEFAULT_DOMAIN = "security";
const DOMAINS = "domains/";

/** The data that come with the program: beside `src/`, also when this runs from `dist/`. */
export function bundledData(): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const folders = ["../../data", "../../../data"].map((path) => join(here, path));
  return folders.find((folder) => existsSync(join(folder, "languages"))) ?? (folders[0] as string);
}

/**
 * What the program reads by itself: all languages and the default field of work.
 * @throws PacksError when the folder is missing.
 */
export function baseSource(folder: string = bundledData()): PackSource {
  insistOnFolder(folder);
  const own = `${DOMAINS}${DEFAULT_DOMAIN}/`;
  return { folder, added: null, holds: (path) => !path.startsWith(DOMAINS) || path.startsWith(own), told: shortName };
}

/** A folder with all that is in it, by itself. */
export function wholeSource(folder: string): PackSource {
  insistOnFolder(folder);
  return { folder, added: null, holds: () => true, told: shortName };
}

/** Fields of work that come with the program and are read when somebody asks for them. */
export function bundledDomains(): string[] {
  return readdirSync(join(bundledData(), DOMAINS))
    .filter((name) => name !== DEFAULT_DOMAIN)
    .sort(byCodeUnits);
}

/**
 * What somebody adds: a field of work that comes with the program, by its name, or a folder of their own.
 * @throws PacksError when there is neither.
 */
export function addedSource(named: string): PackSource {
  if (bundledDomains().includes(named)) {
    const own = `${DOMAINS}${named}/`;
    return { folder: bundledData(), added: named, holds: (path) => path.startsWith(own), told: shortName };
  }
  insistOnFolder(named);
  const name = basename(resolve(named));
  return { folder: named, added: name, holds: () => true, told: (path) => `${name}/${path}` };
}

/** In an order that depends on their names alone, each once. */
export function addedSources(named: readonly string[]): PackSource[] {
  const sources = named.map(addedSource);
  const each = new Map(sources.map((source) => [`${source.added} ${resolve(source.folder)}`, source]));
  return [...each].sort(([a], [b]) => byCodeUnits(a, b)).map(([, source]) => source);
}

/** Folders that hold packs. Somebody who names another folder by mistake may have named a whole disk. */
const READ_IN_DEPTH: ReadonlySet<string> = new Set(["languages", "domains", "gazetteer", "scripts"]);

/** Every file of a source, whatever it is, by its path within the folder with `/`: of other folders, what lies in them at the top. */
export function pathsOf({ folder, holds }: PackSource): string[] {
  const all = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
    return entry.name.startsWith(".")
      ? []
      : filesIn(join(folder, entry.name), READ_IN_DEPTH.has(entry.name)).map((path) => `${entry.name}/${path}`);
  });
  return all.filter(holds).sort(byCodeUnits);
}

function filesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch (error) {
    // A folder beside the packs that only others may open.
    if (recursive) throw error;
    return [];
  }
}

/** Examples test the data and change no result. */
export const isExample = (path: string): boolean => path.includes("/examples/");

/** Of the tables of a language or a field; null for another file. */
export function tableLanguage(path: string): string | null {
  if (isExample(path)) return null;
  return /^languages\/([^/]+)\//.exec(path)?.[1] ?? /^domains\/[^/]+\/[^/.]+\.([^/.]+)\.tsv$/.exec(path)?.[1] ?? null;
}

/** `languages/ar/terms.tsv` -> `ar/terms.tsv`. */
const shortName = (path: string): string => path.slice(path.indexOf("/") + 1);

function insistOnFolder(folder: string): void {
  if (!existsSync(folder))
    throw new PacksError(`there is no folder ${folder}, and no field of that name comes with the program (${coming()})`);
  if (!statSync(folder).isDirectory()) throw new PacksError(`${folder} is a file: name the folder that holds languages/ or domains/`);
}

const coming = (): string => bundledDomains().join(", ");
