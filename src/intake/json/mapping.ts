/** Fields of a document as the program calls them in JSON Lines and tables. */
export const FIELDS = ["id", "url", "title", "text", "published", "language", "outlet", "author", "synthetic"] as const;
export type Field = (typeof FIELDS)[number];

/** What other people call the program's fields; of one that is not in it the own name counts. */
export type Mapping = Readonly<Partial<Record<Field, string>>>;

/** A mapping that makes no sense; the message says why, in one line. */
export class MappingError extends Error {
  override readonly name = "MappingError";
}

/**
 * Reads `text=body,published=date`.
 * @throws MappingError
 */
export function parseMapping(written: string): Mapping {
  const pairs = written.split(",").map((pair) => {
    const [field = "", ...rest] = pair.split("=").map((side) => side.trim());
    const name = rest.join("=");
    if (!isField(field))
      throw new MappingError(`"${pair.trim()}" maps no field of a document; fields are ${FIELDS.join(", ")}: text=body,published=date`);
    if (name === "") throw new MappingError(`"${pair.trim()}" does not say which column or field ${field} is in: ${field}=NAME`);
    return [field, name] as const;
  });
  const twice = pairs.map(([field]) => field).find((field, place, all) => all.indexOf(field) !== place);
  if (twice !== undefined) throw new MappingError(`${twice} is mapped twice`);
  return Object.fromEntries(pairs);
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}

/** Names are compared as people write them: without case and without spaces around them. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
