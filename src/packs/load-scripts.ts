import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledData } from "./pack-sources.ts";
import { rowsOf } from "./table.ts";
import type { Packs } from "./types.ts";

/**
 * The tables of `scripts/` alone, for whoever compares names and reads no texts.
 * @throws Error when the folder is missing.
 */
export function loadScripts(folder: string = bundledData()): Pick<Packs, "scripts"> {
  const scripts = join(folder, "scripts");
  if (!existsSync(scripts)) throw new Error(`there is no folder of tables at ${scripts}`);
  const files = readdirSync(scripts).filter((file) => file.endsWith(".tsv"));
  const read = (file: string) => rowsOf(readFileSync(join(scripts, file), "utf8")).map(({ cells }) => cells);
  return { scripts: new Map(files.sort().map((file) => [file.slice(0, -".tsv".length), read(file)])) };
}
