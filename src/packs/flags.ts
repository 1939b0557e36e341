import type { Flags } from "../types/lexicon.ts";

const known = new Map<string, Flags>();

/** Reads the last column of a row: `adj;state=MA`, or `-` for none. Thousands of rows share few columns. */
export function parseFlags(column: string): Flags {
  const flags = known.get(column) ?? parse(column);
  known.set(column, flags);
  return flags;
}

function parse(column: string): Flags {
  const flags = new Map<string, string>();
  for (const part of column.trim() === "-" ? [] : column.split(";")) {
    const [name = "", ...value] = part.trim().split("=");
    if (name !== "") flags.set(name, value.join("="));
  }
  return { has: (name) => flags.has(name), get: (name) => flags.get(name) || null, names: [...flags.keys()] };
}
