/** An entity as FollowTheMoney exchanges it: a schema's name, and for each property its values. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Value = string | null | undefined;

/** Each value once, in the order given; properties without any are left out. */
export function entity(id: string, schema: string, properties: Readonly<Record<string, Value | readonly Value[]>>): FtmEntity {
  const given = Object.entries(properties).map(([name, values]) => [
    name,
    distinct(typeof values === "object" ? (values ?? []) : [values]),
  ]);
  return { id, schema, properties: Object.fromEntries(given.filter(([, values]) => values !== undefined && values.length > 0)) };
}

function distinct(values: readonly Value[]): string[] {
  return [...new Set(values.filter((value) => typeof value === "string" && value !== ""))] as string[];
}
