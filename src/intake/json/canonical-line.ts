import { FIELDS, type Field, type Mapping } from "./mapping.ts";

/**
 * A line of JSON Lines in the program's own names, the fields in their fixed order: what a row of a table or an object with other
 * names says. It can be read again without knowing what the columns were called.
 * @param under the value under a name; undefined where there is none
 */
export function canonicalLine(under: (name: string) => unknown, mapping: Mapping): Uint8Array {
  const said = FIELDS.flatMap((field) => {
    const value = under(mapping[field] ?? field);
    return value === undefined || value === null ? [] : [[field, meant(field, value)] as const];
  });
  return Buffer.from(JSON.stringify(Object.fromEntries(said)));
}

/** Tables have no truth values: what stands in a column for them is written. */
function meant(field: Field, value: unknown): unknown {
  return field === "synthetic" && typeof value === "string" ? /^(true|1)$/i.test(value.trim()) : value;
}
